import { hostname } from 'node:os'
import type { Statement } from '../operations/operation.ts'
import type { GroupPart, PlannedRevision } from '../plan/plan.ts'
import { literal } from '../sql/literal.ts'
import { beginSql } from './begin-sql.ts'
import { historyRowSql } from './history-row-sql.ts'
import { metRowSql } from './met-row-sql.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run, StepRecord } from './run.ts'
import { stepRecords } from './step-records.ts'
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
  {
    tables,
    context,
    connection,
    revisionKey,
  }: Pick<Run, 'tables' | 'context' | 'connection' | 'revisionKey'>,
  { revision: planned, steps, isLast }: GroupPart,
): string | undefined {
  const { settings } = context
  const texts = steps.flatMap(({ statement }) => plainSql(statement) ?? [])
  const isWhole = isLast && planned.isAtomic && planned.versionTable.length > 0
  if (!isWhole || texts.length < steps.length) return undefined
  const limits = transactionLimits(settings, connection.serverVersion)
  return [
    beginSql,
    `select pg_catalog.pg_advisory_xact_lock(${revisionKey}), ${limits.join(', ')}`,
    ...texts,
    resetSessionSql(settings.role),
    recordSql({ tables, context }, planned, stepRecords(steps)),
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
  { tables, context: { toolVersion } }: Pick<Run, 'tables' | 'context'>,
  { revision, direction, checksum, versionTable }: PlannedRevision,
  steps: readonly StepRecord[],
): string {
  const changes = versionTable.map((change, index) => `change_${index} as (${metRowSql(tables, change)})`)
  const met = versionTable.map((_, index) => `(select pg_catalog.count(*) from change_${index}) = 1`)
  const row = historyRowSql(tables, {
    revision: `case when ${met.join(' and ')} then ${literal(revision)} end`,
    direction,
    checksum: direction === 'upgrade' ? checksum : undefined,
    finishedAt: 'clock_timestamp()',
    host: literal(hostname()),
    toolVersion,
    steps,
  })
  return `with ${changes.join(', ')}\n${row}`
}
