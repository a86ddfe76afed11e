import { isDeepStrictEqual } from 'node:util'
import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { alterIndex, type IndexChanges } from './alter-index.ts'
import type { Index } from './index-object.ts'
import { statisticsChanges } from './statistics-changes.ts'

/** Turns one index into another: its storage and statistics in place; all else means to build it anew. */
export function alterExistingIndex(current: Index, desired: Index): Alteration {
  if (!isDeepStrictEqual(definition(current), definition(desired))) return 'replace'
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const changes: IndexChanges = {
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
    ...statisticsChanges(current.keys, desired.keys),
  }
  if (Object.keys(changes).length === 0) return { operations: [] }
  return { operations: [alterIndex.of({ name: desired.name, ...changes, ...schemaOption(desired.schema) })] }
}

/** What only a new build can change, or mend. */
function definition(index: Index): object {
  const { table, unique, method, keys, include, nullsNotDistinct, where, only, invalid } = index
  return {
    table,
    unique,
    method,
    keys: keys.map(({ statistics: _, ...key }) => key),
    include,
    nullsNotDistinct,
    where,
    only,
    invalid,
  }
}
