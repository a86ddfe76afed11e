import type { Step } from '../revisions/graph/step.ts'
import { literal } from '../sql/literal.ts'
import type { HistoryEntry } from './add-history.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { scriptGuard } from './script-guard.ts'
import { versionRowsSql } from './version-rows-sql.ts'

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
      ...versionRowsSql(tables, step.versionTable),
    ]),
    ...(purge ? [unstampSql(tables, entries, toolVersion)] : []),
    ...entries.map((entry) => historySql(tables, entry, purge)),
    `delete from ${tableSql(tables, 'progress')};`,
    'commit;',
  ]
  return `${statements.join('\n\n')}\n`
}

const columns = `revision, direction, checksum, started_at, finished_at, duration_ms, role, application_name, host,
  tool_version, steps`

function historySql(tables: Bookkeeping, entry: HistoryEntry, isOnce: boolean): string {
  const { revision, direction, checksum, toolVersion } = entry
  const values = valuesOf([literal(revision), literal(direction)], checksum, toolVersion)
  const history = tableSql(tables, 'history')
  if (!isOnce) return `insert into ${history} (${columns})\nvalues (${values});`
  return `insert into ${history} (${columns})
select ${values}
where not exists (select from (${latest(tables)}) h where h.revision = ${literal(revision)});`
}

/** Where everything goes, the history itself knows what had been applied. */
function unstampSql(tables: Bookkeeping, entries: readonly HistoryEntry[], toolVersion: string): string {
  const kept = entries.map(({ revision }) => literal(revision)).join(', ')
  const values = valuesOf(['h.revision', `'unstamp'`], undefined, toolVersion)
  return `insert into ${tableSql(tables, 'history')} (${columns})
select ${values}
from (${latest(tables)}) h${kept === '' ? '' : ` where h.revision not in (${kept})`};`
}

/** The revisions that the history takes for applied. */
function latest(tables: Bookkeeping): string {
  return `select revision from (select distinct on (revision) revision, direction
    from ${tableSql(tables, 'history')} order by revision, id desc) l where direction not in ('downgrade', 'unstamp')`
}

function valuesOf(first: readonly string[], checksum: string | undefined, toolVersion: string): string {
  return [
    ...first,
    checksum === undefined ? 'null' : literal(checksum),
    'now()',
    'now()',
    '0',
    'session_user',
    `current_setting('application_name')`,
    `coalesce(host(inet_client_addr()), 'local')`,
    literal(toolVersion),
    `'[]'::jsonb`,
  ].join(', ')
}
