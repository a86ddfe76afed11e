import type { Operation } from '../../operations/operation.ts'
import { present } from '../present.ts'
import { type CreateIndexOptions, createIndex } from './create-index.ts'
import type { IndexKey } from './index-key.ts'
import type { Index } from './index-object.ts'

/** The operation that makes an index of a catalog. */
export function createIndexOf(index: Index): Operation {
  const options = present<CreateIndexOptions>({
    schema: index.schema === 'public' ? undefined : index.schema,
    unique: index.unique,
    method: index.method,
    include: index.include,
    nullsNotDistinct: index.nullsNotDistinct,
    where: index.where,
    storageParameters: index.storageParameters,
    tablespace: index.tablespace,
    only: index.only,
  })
  return createIndex.of({ name: index.name, table: index.table, keys: index.keys.map(shortKey), ...options })
}

/** A plain column is written as its name. */
function shortKey(key: IndexKey): string | IndexKey {
  return key.column !== undefined && Object.keys(key).length === 1 ? key.column : key
}
