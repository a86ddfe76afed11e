import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import type { BookkeepingTable } from './create-tables-sql.ts'
import type { DatabaseState } from './database-state.ts'
import { sqlstateOf } from './sqlstate-of.ts'

type StateRow = Omit<DatabaseState, 'missing'>

const allTables = ['version', 'history', 'progress'] as const

/** What each table must have: enough to tell it from another program's table of the same name. */
const expectedColumns: Readonly<Record<BookkeepingTable, readonly string[]>> = {
  version: ['version_num'],
  history: ['id', 'revision', 'direction', 'checksum'],
  progress: ['revision', 'direction', 'finished_steps', 'finished_checksum', 'started_step'],
}

/** undefined_table, invalid_schema_name, undefined_column */
const notThere = new Set(['42P01', '3F000', '42703'])

/**
 * Reads what the database records of its revisions: in one round trip where the bookkeeping tables exist.
 *
 * Call it outside a transaction. A database that only Alembic stamped has no history and no progress.
 *
 * @throws LimbeckError `version-table.foreign`
 */
export async function readState(connection: Connection, tables: Bookkeeping): Promise<DatabaseState> {
  try {
    return await read(connection, tables, allTables)
  } catch (error) {
    if (!notThere.has(sqlstateOf(error) ?? '')) throw error
    return read(connection, tables, await findTables(connection, tables))
  }
}

async function read(
  connection: Connection,
  tables: Bookkeeping,
  present: readonly BookkeepingTable[],
): Promise<DatabaseState> {
  const part = (table: BookkeepingTable, sql: string) => (present.includes(table) ? `(${sql})` : `'[]'::json`)
  const [row] = await connection.query<StateRow>(`
    select ${part('version', versionsSql(tables))} as "versions",
           ${part('history', latestRunsSql(tables))} as "latestRuns",
           ${part('progress', progressSql(tables))} as "progress"`)
  const { versions = [], latestRuns = [], progress = [] } = row ?? {}
  return {
    versions: [...versions].sort(),
    latestRuns,
    progress,
    missing: allTables.filter((table) => !present.includes(table)),
  }
}

const versionsSql = (tables: Bookkeeping) => `
  select coalesce(pg_catalog.json_agg(v.version_num::text), '[]'::json)
  from ${tableSql(tables, 'version')} v`

const latestRunsSql = (tables: Bookkeeping) => `
  select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(h)), '[]'::json)
  from (
    select distinct on (revision) revision, direction, checksum
    from ${tableSql(tables, 'history')} order by revision, id desc
  ) h`

const progressSql = (tables: Bookkeeping) => `
  select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
    'revision', p.revision, 'direction', p.direction, 'finishedSteps', p.finished_steps,
    'finishedChecksum', p.finished_checksum, 'startedStep', p.started_step, 'online', p.online,
    'createdBefore', p.created_before, 'position', pg_catalog.to_jsonb(p) -> 'position', 'backendPid', p.backend_pid,
    'backendStart', p.backend_start::text) order by p.revision), '[]'::json)
  from ${tableSql(tables, 'progress')} p`

const columnsSql = `
  select c.relname::text as name, c.relkind::text as relkind,
         coalesce(pg_catalog.json_agg(a.attname) filter (where a.attname is not null), '[]'::json) as columns
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = $1 and c.relname = any ($2::text[])
  group by c.oid`

async function findTables(connection: Connection, tables: Bookkeeping): Promise<readonly BookkeepingTable[]> {
  const names = allTables.map((table) => tables[table])
  const found = await connection.query<{ name: string; relkind: string; columns: readonly string[] }>(
    columnsSql,
    [tables.schema, names],
  )
  return allTables.filter((table) => {
    const relation = found.find(({ name }) => name === tables[table])
    if (relation === undefined) return false
    const absent = expectedColumns[table].filter((column) => !relation.columns.includes(column))
    if (absent.length > 0 || !['r', 'p'].includes(relation.relkind)) throw foreignTable(tables, table, absent)
    return true
  })
}

function foreignTable(tables: Bookkeeping, table: BookkeepingTable, absent: readonly string[]): LimbeckError {
  const name = `${tables.schema}.${tables[table]}`
  const lack = absent.length > 0 ? `it has no column ${absent.join(', ')}` : 'it is not a table'
  return new LimbeckError('version-table.foreign', `${name} is not a table that Limbeck can use: ${lack}`, {
    hint: 'It belongs to another program: set versionTable or versionTableSchema to a name of your own.',
    details: { schema: tables.schema, table: tables[table], absentColumns: absent },
  })
}
