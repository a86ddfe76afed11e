import { hostname } from 'node:os'
import type { Statement } from '../operations/operation.ts'
import type { GroupPart, PlannedRevision } from '../plan/plan.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { beginSql } from './begin-sql.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { lockKey } from './lock-key.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run } from './run.ts'
import { transactionLimits } from './transaction-limits.ts'

/**
 * A whole revision as one text for the simple protocol: its transaction, what the database records of it, the commit.
 * A statement that fails leaves the transaction open and failed. Undefined where a step is more than plain SQL, where the
 * revision has more than one transaction, or changes no row of the version table.
 *
 * The transaction holds an advisory lock of its own: it goes on where the program that sent it is gone, and who comes next
 * must be able to tell.
 */
export function revisionMessage(
  { tables, context, connection }: Pick<Run, 'tables' | 'context' | 'connection'>,
  { revision: planned, steps, isLast }: GroupPart,
): string | undefined {
  const { settings, toolVersion } = context
  const texts = steps.flatMap(({ statement }) => plainSql(statement) ?? [])
  const isWhole = isLast && planned.isAtomic && planned.versionTable.length > 0
  if (!isWhole || texts.length < steps.length) return undefined
  const limits = transactionLimits(settings, connection.serverVersion)
  const records = steps.map(({ operation }) => ({ operation: operation.op }))
  return [
    beginSql,
    `select pg_catalog.pg_advisory_xact_lock(${lockKey(tables, 'revision')}), ${limits.join(', ')}`,
    ...texts,
    resetSessionSql(settings.role),
    recordSql(tables, planned, toolVersion, JSON.stringify(records)),
    'commit',
    // On a line of its own: a text may end in a comment.
  ].join('\n;\n')
}

/** A text with this setting would have to be read anew behind it. */
const changesLexing = /standard_conforming_strings/i

function plainSql(statement: Statement): string | undefined {
  const isPlain = 'sql' in statement && statement.run === undefined && !changesLexing.test(statement.sql)
  return isPlain ? statement.sql : undefined
}

/**
 * Changes the version rows and adds the history row, in one statement. Where a change does not meet the row that it
 * expects the history row has no revision, which its table refuses.
 */
function recordSql(
  tables: Bookkeeping,
  { revision, direction, checksum, versionTable }: PlannedRevision,
  toolVersion: string,
  steps: string,
): string {
  const changes = versionTable.map((change, index) => `change_${index} as (${changeSql(tables, change)})`)
  const met = versionTable.map((_, index) => `(select pg_catalog.count(*) from change_${index}) = 1`)
  const values = [
    `case when ${met.join(' and ')} then ${literal(revision)} end`,
    literal(direction),
    direction === 'upgrade' ? literal(checksum) : 'null',
    'pg_catalog.now()',
    'pg_catalog.clock_timestamp()',
    'extract(epoch from pg_catalog.clock_timestamp() - pg_catalog.now()) * 1000',
    'session_user',
    `pg_catalog.current_setting('application_name')`,
    literal(hostname()),
    literal(toolVersion),
    literal(steps),
  ]
  return `with ${changes.join(', ')}
insert into ${tableSql(tables, 'history')}
  (revision, direction, checksum, started_at, finished_at, duration_ms, role, application_name, host, tool_version, steps)
values (${values.join(', ')})`
}

function changeSql(tables: Bookkeeping, [action, version, to]: RowChange): string {
  const table = tableSql(tables, 'version')
  const where = `where version_num = ${literal(version)} returning 1`
  if (action === 'insert')
    return `insert into ${table} (version_num) values (${literal(version)}) on conflict do nothing returning 1`
  return action === 'update'
    ? `update ${table} set version_num = ${literal(to)} ${where}`
    : `delete from ${table} ${where}`
}
