import { identifier } from '../sql/identifier.ts'

/** The tables in which a database records its revisions. All names are raw. */
export interface Bookkeeping {
  readonly schema: string
  /** The current heads, in Alembic's format. */
  readonly version: string
  /** The append-only log of what ran. */
  readonly history: string
  /** Revisions of which only some steps are done. */
  readonly progress: string
}

/**
 * Names the tables beside the version table: `limbeck_history` and `limbeck_progress` for the default one, otherwise
 * they carry the version table's name, so that two projects can share a schema.
 */
export function bookkeeping(versionTable = 'alembic_version', schema = 'public'): Bookkeeping {
  const prefix = versionTable === 'alembic_version' ? 'limbeck' : versionTable
  return { schema, version: versionTable, history: `${prefix}_history`, progress: `${prefix}_progress` }
}

/** The qualified SQL name of one of the tables. */
export function tableSql(tables: Bookkeeping, table: 'version' | 'history' | 'progress'): string {
  return `${identifier(tables.schema)}.${identifier(tables[table])}`
}
