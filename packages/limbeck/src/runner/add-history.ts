import { hostname } from 'node:os'
import type { Connection } from '../drivers/driver.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import type { HistoryDirection } from './history-direction.ts'
import type { StepRecord } from './run.ts'

/** What the history says of one revision. */
export interface HistoryEntry {
  readonly revision: string
  readonly direction: HistoryDirection
  readonly checksum?: string
  readonly durationMs: number
  readonly toolVersion: string
  readonly steps: readonly StepRecord[]
}

/**
 * Adds entries to the history, which is never changed otherwise, and forgets the progress of their revisions.
 *
 * Returns the id of the transaction that is open.
 */
export async function addHistory(
  connection: Connection,
  tables: Bookkeeping,
  entries: readonly HistoryEntry[],
): Promise<string | undefined> {
  if (entries.length === 0) return undefined
  const [row] = await connection.query<{ id: string }>(
    `
    with entry as (
      select * from rows from (pg_catalog.jsonb_to_recordset($1::jsonb) as
        (revision text, direction text, checksum text, "durationMs" int8, "toolVersion" text, steps jsonb))
        with ordinality as e (revision, direction, checksum, "durationMs", "toolVersion", steps, place)
    ), gone as (
      delete from ${tableSql(tables, 'progress')} p using entry e where p.revision = e.revision returning p.revision, p.started_at
    )
    insert into ${tableSql(tables, 'history')} (revision, direction, checksum, started_at, finished_at, duration_ms,
      role, application_name, host, tool_version, steps)
    select e.revision, e.direction, e.checksum,
      coalesce(g.started_at, pg_catalog.clock_timestamp() - pg_catalog.make_interval(secs => e."durationMs" / 1000.0)),
      pg_catalog.clock_timestamp(), e."durationMs", session_user, pg_catalog.current_setting('application_name'),
      $2, e."toolVersion", e.steps
    from entry e left join gone g on g.revision = e.revision order by e.place
    returning pg_catalog.pg_current_xact_id()::text as id`,
    [JSON.stringify(entries), hostname()],
  )
  return row?.id
}
