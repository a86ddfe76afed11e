import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import type { HistoryDirection } from './history-direction.ts'
import type { StepRecord } from './run.ts'

/** A row of the history whose times the server tells: it began with the transaction that adds it. */
export interface HistoryRow {
  /** An SQL expression, null for a row that the table is to refuse. */
  readonly revision: string
  readonly direction: HistoryDirection
  readonly checksum: string | undefined
  /** When it ended: at once for what ran nothing. */
  readonly finishedAt: 'now()' | 'clock_timestamp()'
  /** An SQL expression. */
  readonly host: string
  readonly toolVersion: string
  readonly steps: readonly StepRecord[]
}

/** The statement that adds a row to the history, without an end: a `from` or a `where` may follow. */
export function historyRowSql(tables: Bookkeeping, row: HistoryRow): string {
  const finishedAt = `pg_catalog.${row.finishedAt}`
  const values = [
    row.revision,
    literal(row.direction),
    row.checksum === undefined ? 'null' : literal(row.checksum),
    'pg_catalog.now()',
    finishedAt,
    `extract(epoch from ${finishedAt} - pg_catalog.now()) * 1000`,
    'session_user',
    `pg_catalog.current_setting('application_name')`,
    row.host,
    literal(row.toolVersion),
    `${literal(JSON.stringify(row.steps))}::jsonb`,
  ]
  return `insert into ${tableSql(tables, 'history')} (revision, direction, checksum, started_at, finished_at, duration_ms,
  role, application_name, host, tool_version, steps)
select ${values.join(', ')}`
}
