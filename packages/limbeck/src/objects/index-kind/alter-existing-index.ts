import { isDeepStrictEqual } from 'node:util'
import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { alterIndex, type IndexChanges } from './alter-index.ts'
import type { IndexKey } from './index-key.ts'
import type { Index } from './index-object.ts'

/** Turns one index into another: its storage and statistics in place; all else means to build it anew. */
export function alterExistingIndex(current: Index, desired: Index): Alteration {
  if (current.invalid || !isDeepStrictEqual(definition(current), definition(desired))) return 'replace'
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const statistics = statisticsChanges(current.keys, desired.keys)
  const changes: IndexChanges = {
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
    ...(Object.keys(statistics).length > 0 && { statistics }),
  }
  if (Object.keys(changes).length === 0) return { operations: [] }
  return { operations: [alterIndex.of({ name: desired.name, ...changes, ...schemaOption(desired.schema) })] }
}

/** What only a new build can change. */
function definition({ table, unique, method, keys, include, nullsNotDistinct, where }: Index): object {
  return {
    table,
    unique,
    method,
    keys: keys.map(({ statistics: _, ...key }) => key),
    include,
    nullsNotDistinct,
    where,
  }
}

function statisticsChanges(
  current: readonly IndexKey[],
  desired: readonly IndexKey[],
): Readonly<Record<string, number | null>> {
  const changes: Record<string, number | null> = {}
  desired.forEach(({ statistics }, index) => {
    if (statistics !== current[index]?.statistics) changes[String(index + 1)] = statistics ?? null
  })
  return changes
}
