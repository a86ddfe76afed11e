import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { alterIndex, type IndexChanges } from './alter-index.ts'
import { attachParts } from './attach-parts.ts'
import type { IndexKey } from './index-key.ts'
import { missingParts, type PartitionedIndex } from './missing-parts.ts'
import { statisticsChanges } from './statistics-changes.ts'

/** What of an index, its own or that of a constraint, can be changed while it stays. */
export interface AlterableIndex {
  readonly object: PartitionedIndex
  readonly keys: readonly IndexKey[]
  readonly storageParameters: Readonly<Record<string, string>> | undefined
  readonly tablespace: string | undefined
}

/** Changes the parts, storage and statistics of an index that is otherwise the same; it is built anew where a part must go. */
export function alterIndexInPlace(
  current: AlterableIndex,
  desired: AlterableIndex,
  context: DiffContext,
): Alteration {
  const missing = missingParts(current.object, desired.object, context)
  if (missing === undefined) return 'replace'
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const changes: IndexChanges = {
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
    ...statisticsChanges(current.keys, desired.keys),
  }
  const { name, schema } = desired.object
  const isChanged = Object.keys(changes).length > 0
  return {
    operations: [
      ...attachParts(desired.object, missing.parts),
      ...(isChanged ? [alterIndex.of({ name, ...changes, ...schemaOption(schema) })] : []),
    ],
    ...(missing.ids.length > 0 && { follows: missing.ids }),
  }
}
