import { identifier } from '../sql/identifier.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/** A table that a database does not have yet. */
export type BookkeepingTable = 'version' | 'history' | 'progress'

/**
 * The statements that make bookkeeping tables. Each may find its table there already; the schema is made too.
 *
 * The version table is Alembic's own, down to the name of its key.
 */
export function createTablesSql(
  tables: Bookkeeping,
  missing: readonly BookkeepingTable[],
): readonly string[] {
  if (missing.length === 0) return []
  const schema =
    tables.schema === 'public' ? [] : [`create schema if not exists ${identifier(tables.schema)}`]
  return [
    ...schema,
    ...missing.map(
      (table) => `create table if not exists ${tableSql(tables, table)} (\n${columns(tables)[table]}\n)`,
    ),
  ]
}

function columns(tables: Bookkeeping): Readonly<Record<BookkeepingTable, string>> {
  return {
    version: `  version_num varchar(32) not null,
  constraint ${identifier(`${tables.version}_pkc`)} primary key (version_num)`,
    history: `  id bigint generated always as identity primary key,
  revision text not null,
  direction text not null,
  checksum text,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  duration_ms bigint not null,
  role text not null,
  application_name text not null,
  host text not null,
  tool_version text not null,
  steps jsonb not null`,
    progress: `  revision text primary key,
  direction text not null,
  finished_steps integer not null,
  finished_checksum text not null,
  started_step integer,
  online boolean not null,
  created_before jsonb not null,
  started_at timestamptz not null,
  backend_pid integer not null,
  backend_start timestamptz not null,
  position jsonb`,
  }
}
