import { isDeepStrictEqual } from 'node:util'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { alterIndex, type IndexChanges } from './alter-index.ts'
import { attachParts } from './attach-parts.ts'
import type { Index } from './index-object.ts'
import { missingParts } from './missing-parts.ts'
import { statisticsChanges } from './statistics-changes.ts'

/** Turns one index into another: its storage, statistics and further parts in place; all else means to build it anew. */
export function alterExistingIndex(current: Index, desired: Index, context: DiffContext): Alteration {
  if (!isDeepStrictEqual(definition(current), definition(desired))) return 'replace'
  const missing = missingParts(current, desired, context)
  if (missing === undefined) return 'replace'
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const changes: IndexChanges = {
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
    ...statisticsChanges(current.keys, desired.keys),
  }
  const { name, schema } = desired
  const isChanged = Object.keys(changes).length > 0
  return {
    operations: [
      ...attachParts(desired, missing.parts),
      ...(isChanged ? [alterIndex.of({ name, ...changes, ...schemaOption(schema) })] : []),
    ],
    ...(missing.ids.length > 0 && { follows: missing.ids }),
  }
}

/** What only a new build can change, or mend. */
function definition(index: Index): object {
  const { table, unique, method, keys, include, nullsNotDistinct, where, invalid } = index
  return {
    table,
    unique,
    method,
    keys: keys.map(({ statistics: _, ...key }) => key),
    include,
    nullsNotDistinct,
    where,
    invalid,
  }
}
