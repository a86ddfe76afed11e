import type { Statement } from '../operations/operation.ts'
import type { GroupPart, PlannedRevision } from '../plan/plan.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { beginSql } from './begin-sql.ts'
import { enterRevisionSql } from './enter-revision-sql.ts'
import type { PreparedWhole } from './prepare-whole.ts'
import { recordRevisionSql } from './record-revision-sql.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run } from './run.ts'
import { stepRecords } from './step-records.ts'
import { stepsSql } from './steps-sql.ts'

/** How a revision is sent whole. */
export interface MessageOptions {
  /** Before the answer to the one before it. */
  readonly isAhead: boolean
  /** The run goes on behind it, so that its commit need not wait for the disk. */
  readonly isFollowed: boolean
}

/**
 * A whole revision as one text for the simple protocol: its transaction, what the database records of it, the commit.
 * A statement that fails leaves the transaction open and failed. Undefined where a step is more than plain SQL, where the
 * revision has more than one transaction, or changes no row of the version table; and, of one that is to go ahead of the answer to
 * the one before it, where the server could not tell that that one has failed.
 *
 * The transaction holds an advisory lock of its own: it goes on where the program that sent it is gone, and who comes next
 * must be able to tell.
 */
export function revisionMessage(
  run: Pick<Run, 'tables' | 'context' | 'connection' | 'lock' | 'revisionKey' | 'prepared'>,
  { revision: planned, steps, isLast }: GroupPart,
  { isAhead, isFollowed }: MessageOptions,
): string | undefined {
  const texts = steps.flatMap(({ statement }) => plainSql(statement) ?? [])
  const isWhole = isLast && planned.isAtomic && planned.versionTable.length > 0
  if (!isWhole || texts.length < steps.length) return undefined
  const prepared = typeof run.prepared === 'object' ? run.prepared : undefined
  const replaced = replacedRow(planned.versionTable)
  // Only one that replaces its row can ask whether the one before has committed.
  if (isAhead && (prepared === undefined || replaced === undefined)) return undefined
  const reset = texts.some((text) => setsSomething.test(text)) ? undefined : prepared?.reset
  return [
    beginSql,
    prepared?.enter(isFollowed, isAhead ? replaced : undefined) ?? enterRevisionSql(run, String(isFollowed)),
    ...texts,
    reset ?? resetSessionSql(run.context.settings.role),
    recordSql(run, prepared, planned, stepsSql(stepRecords(steps))),
    'commit',
    // On a line of its own: a text may end in a comment.
  ].join('\n;\n')
}

/** The row that a revision replaces, where that is all that it does to the version table. */
function replacedRow([change, ...others]: readonly RowChange[]): string | undefined {
  return change?.[0] === 'update' && others.length === 0 ? change[1] : undefined
}

/** What it sets for the transaction alone may hide what it sets for the session. */
const setsSomething = /\bset\b|\bset_config\b/i

/** A text with this setting would have to be read anew behind it. */
const changesLexing = /standard_conforming_strings/i

function plainSql(statement: Statement): string | undefined {
  const isPlain = 'sql' in statement && statement.run === undefined && !changesLexing.test(statement.sql)
  return isPlain ? statement.sql : undefined
}

function recordSql(
  { tables, context }: Pick<Run, 'tables' | 'context'>,
  prepared: PreparedWhole | undefined,
  { revision, direction, checksum, versionTable }: PlannedRevision,
  steps: string,
): string {
  const row = {
    revision: literal(revision),
    direction: literal(direction),
    checksum: direction === 'upgrade' ? literal(checksum) : undefined,
    steps,
  }
  const [change] = versionTable
  return prepared !== undefined && change !== undefined && replacedRow(versionTable) !== undefined
    ? prepared.record(change, row)
    : recordRevisionSql(tables, versionTable, { ...row, toolVersion: context.toolVersion })
}
