import { isDeepStrictEqual } from 'node:util'
import { defaultStorage } from '../column/default-storage.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { parameterChanges } from '../table/parameter-changes.ts'
import { alterMaterializedView, type MaterializedViewChanges } from './alter-materialized-view.ts'
import type { ColumnSettingsChanges } from './column-settings-commands.ts'
import type { MaterializedView, StoredColumnSettings } from './materialized-view.ts'

/** Turns one materialized view into another: how it is stored in place; its query only by making it anew. */
export function alterExistingMaterializedView(
  current: MaterializedView,
  desired: MaterializedView,
  { desired: { serverVersion } }: DiffContext,
): Alteration {
  if (current.query !== desired.query || !isDeepStrictEqual(current.columns, desired.columns))
    return 'replace'
  const storageParameters = parameterChanges(current.storageParameters, desired.storageParameters)
  const columnSettings = settingsChanges(current, desired, serverVersion)
  const changes: MaterializedViewChanges = {
    ...(storageParameters !== undefined && { storageParameters }),
    ...(current.accessMethod !== desired.accessMethod && { accessMethod: desired.accessMethod ?? 'heap' }),
    ...(current.tablespace !== desired.tablespace && { tablespace: desired.tablespace ?? null }),
    ...(Object.keys(columnSettings).length > 0 && { columnSettings }),
  }
  if (Object.keys(changes).length === 0) return { operations: [] }
  const { schema, name } = desired
  return { operations: [alterMaterializedView.of({ name, ...changes, ...schemaOption(schema) })] }
}

function settingsChanges(
  current: MaterializedView,
  desired: MaterializedView,
  serverVersion: number,
): Readonly<Record<string, ColumnSettingsChanges>> {
  const all: Record<string, ColumnSettingsChanges> = {}
  desired.columns.forEach((column, place) => {
    const [before, after] = [current.columnSettings?.[column], desired.columnSettings?.[column]]
    const own =
      serverVersion >= 160000
        ? null
        : defaultStorage(desired.derived.types[place]?.split(' collate ')[0] ?? '')
    const changes = changesOf(before ?? {}, after ?? {}, own)
    if (Object.keys(changes).length > 0) all[column] = changes
  })
  return all
}

/** `own` is the word for the storage of the column's type. */
function changesOf(
  current: StoredColumnSettings,
  desired: StoredColumnSettings,
  own: (ColumnSettingsChanges['storage'] & string) | null,
): ColumnSettingsChanges {
  const options = parameterChanges(current.options, desired.options)
  return {
    ...(current.statistics !== desired.statistics && { statistics: desired.statistics ?? null }),
    ...(current.storage !== desired.storage && { storage: desired.storage ?? own }),
    ...(current.compression !== desired.compression && { compression: desired.compression ?? null }),
    ...(options !== undefined && { options }),
  }
}
