import type { Step } from '../revisions/graph/step.ts'
import { literal } from '../sql/literal.ts'
import type { HistoryEntry } from './add-history.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { clientHostSql } from './client-host-sql.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { historyRowSql } from './history-row-sql.ts'
import { rowChangeSql } from './row-change-sql.ts'
import { scriptGuard } from './script-guard.ts'
import { stepsSql } from './steps-sql.ts'

/** What a script that stamps needs to know besides its steps. */
export interface OfflineStampOptions {
  readonly tables: Bookkeeping
  /** The rows of the version table that it expects. */
  readonly from: readonly string[]
  /** Whether all rows go first, whatever they are. */
  readonly purge: boolean
  readonly entries: readonly HistoryEntry[]
  readonly toolVersion: string
}

/** A stamp as an SQL script: it makes the bookkeeping tables where they are missing, changes the version rows and keeps the history. */
export function offlineStamp(steps: readonly Step[], options: OfflineStampOptions): string {
  const { tables, from, purge, entries, toolVersion } = options
  const statements = [
    'begin;',
    ...createTablesSql(tables, ['version', 'history', 'progress']).map((sql) => `${sql};`),
    purge ? `delete from ${tableSql(tables, 'version')};` : scriptGuard(tables, from),
    ...steps.flatMap((step) => [
      `-- Running stamp ${step.from.join(', ')} -> ${step.to.join(', ')}`,
      ...step.versionTable.map((change) => `${rowChangeSql(tables, change)};`),
    ]),
    ...(purge ? [unstampSql(tables, entries, toolVersion)] : []),
    ...entries.map((entry) => historySql(tables, entry, purge)),
    `delete from ${tableSql(tables, 'progress')};`,
    'commit;',
  ]
  return `${statements.join('\n\n')}\n`
}

function historySql(tables: Bookkeeping, entry: HistoryEntry, isOnce: boolean): string {
  const { revision, direction, checksum, toolVersion } = entry
  const row = historyRowSql(tables, {
    ...stamped(toolVersion),
    revision: literal(revision),
    direction: literal(direction),
    checksum: checksum === undefined ? undefined : literal(checksum),
  })
  if (!isOnce) return `${row};`
  return `${row}
where not exists (select from (${latest(tables)}) h where h.revision = ${literal(revision)});`
}

/** Where everything goes, the history itself knows what had been applied. */
function unstampSql(tables: Bookkeeping, entries: readonly HistoryEntry[], toolVersion: string): string {
  const kept = entries.map(({ revision }) => literal(revision)).join(', ')
  const row = historyRowSql(tables, {
    ...stamped(toolVersion),
    revision: 'h.revision',
    direction: literal('unstamp'),
    checksum: undefined,
  })
  return `${row}
from (${latest(tables)}) h${kept === '' ? '' : ` where h.revision not in (${kept})`};`
}

/** The revisions that the history takes for applied. */
function latest(tables: Bookkeeping): string {
  return `select revision from (select distinct on (revision) revision, direction
    from ${tableSql(tables, 'history')} order by revision, id desc) l where direction not in ('downgrade', 'unstamp')`
}

function stamped(toolVersion: string) {
  return { finishedAt: 'now()', host: clientHostSql, toolVersion, steps: stepsSql([]) } as const
}
