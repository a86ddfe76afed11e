import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/**
 * A row of the history whose times the server tells: it began with the transaction that adds it. A value is an SQL expression
 * where it says so.
 */
export interface HistoryRow {
  /** An expression, null for a row that the table is to refuse. */
  readonly revision: string
  /** An expression. */
  readonly direction: string
  /** An expression; undefined for none. */
  readonly checksum: string | undefined
  /** When it ended: at once for what ran nothing. */
  readonly finishedAt: 'now()' | 'clock_timestamp()'
  /** An expression. */
  readonly host: string
  readonly toolVersion: string
  /** An expression, of the type jsonb. */
  readonly steps: string
}

/** The statement that adds a row to the history, without an end: a `from` or a `where` may follow. */
export function historyRowSql(tables: Bookkeeping, row: HistoryRow): string {
  const finishedAt = `pg_catalog.${row.finishedAt}`
  const values = [
    row.revision,
    row.direction,
    row.checksum ?? 'null',
    'pg_catalog.now()',
    finishedAt,
    `extract(epoch from ${finishedAt} - pg_catalog.now()) * 1000`,
    'session_user',
    `pg_catalog.current_setting('application_name')`,
    row.host,
    literal(row.toolVersion),
    row.steps,
  ]
  return `insert into ${tableSql(tables, 'history')} (revision, direction, checksum, started_at, finished_at, duration_ms,
  role, application_name, host, tool_version, steps)
select ${values.join(', ')}`
}
