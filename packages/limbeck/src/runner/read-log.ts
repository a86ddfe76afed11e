import type { Connection } from '../drivers/driver.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import type { LogEntry } from './log-entry.ts'

/** The whole history of a database, oldest first. Empty where there is none: only Alembic has migrated it, or nobody. */
export async function readLog(connection: Connection, tables: Bookkeeping): Promise<readonly LogEntry[]> {
  const name = tableSql(tables, 'history')
  const [found] = await connection.query<{ isThere: boolean }>(
    'select pg_catalog.to_regclass($1) is not null as "isThere"',
    [name],
  )
  if (found?.isThere !== true) return []
  const [row] = await connection.query<{ entries: readonly LogEntry[] }>(`
    select coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
      'id', h.id::pg_catalog.text, 'revision', h.revision, 'direction', h.direction, 'checksum', h.checksum,
      'startedAt', ${instant('h.started_at')}, 'finishedAt', ${instant('h.finished_at')},
      'durationMs', h.duration_ms, 'role', h.role, 'applicationName', h.application_name, 'host', h.host,
      'toolVersion', h.tool_version, 'steps', h.steps) order by h.id), '[]'::pg_catalog.json) as entries
    from ${name} h`)
  return row?.entries ?? []
}

/** In words that do not depend on the session's settings. */
function instant(column: string): string {
  return `pg_catalog.to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
