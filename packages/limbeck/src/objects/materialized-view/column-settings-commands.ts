import { alterColumnCommands } from '../column/alter-column-commands.ts'
import type { Storage } from '../column/column-definition.ts'
import type { ParameterChanges } from '../table/parameter-changes.ts'

/** What to change of one column; null goes back to what its type and the server have. */
export interface ColumnSettingsChanges {
  readonly statistics?: number | null
  /** Null needs PostgreSQL 16. */
  readonly storage?: Storage | null
  readonly compression?: 'pglz' | 'lz4' | null
  readonly options?: ParameterChanges
}

/** The sub-commands of ALTER MATERIALIZED VIEW for the settings of columns. */
export function columnSettingsCommands(
  columns: Readonly<Record<string, ColumnSettingsChanges>> = {},
  serverVersion: number,
): readonly string[] {
  return Object.entries(columns).flatMap(([column, changes]) =>
    alterColumnCommands({ table: '', column, ...changes }, serverVersion),
  )
}
