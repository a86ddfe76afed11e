import { hostname } from 'node:os'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { type HistoryRow, historyRowSql } from './history-row-sql.ts'
import { metRowSql } from './met-row-sql.ts'

/** What the history is to hold of a revision that is sent whole. */
export type RecordedRevision = Pick<
  HistoryRow,
  'revision' | 'direction' | 'checksum' | 'toolVersion' | 'steps'
>

/** The setting in which a session holds the revision that it has recorded last. */
export const lastRecorded = 'limbeck.recorded'

/**
 * Changes the version rows and adds the history row, in one statement. Where a change does not meet the row that it
 * expects the history row has no revision, which its table refuses. Sets `lastRecorded`, which holds once it has committed.
 * `spell` is that of `rowChangeSql`. A `where` may follow.
 */
export function recordRevisionSql(
  tables: Bookkeeping,
  versionTable: readonly RowChange[],
  recorded: RecordedRevision,
  spell?: (id: string) => string,
): string {
  const changes = versionTable.map(
    (change, index) => `change_${index} as (${metRowSql(tables, change, spell)})`,
  )
  const met = versionTable.map((_, index) => `(select pg_catalog.count(*) from change_${index}) = 1`)
  const row = historyRowSql(tables, {
    ...recorded,
    revision: `case when ${met.join(' and ')} then pg_catalog.set_config('${lastRecorded}', ${recorded.revision}, false) end`,
    finishedAt: 'clock_timestamp()',
    host: literal(hostname()),
  })
  return `with ${changes.join(', ')}\n${row}`
}
