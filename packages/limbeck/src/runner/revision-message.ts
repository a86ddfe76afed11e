import type { Statement } from '../operations/operation.ts'
import type { GroupPart, PlannedRevision } from '../plan/plan.ts'
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
  /** The revision that it is sent ahead of the answer to. */
  readonly behind: string | undefined
  /** The run goes on behind it, so that its commit need not wait for the disk. */
  readonly isFollowed: boolean
}

/**
 * A whole revision as one text for the simple protocol: its transaction, what the database records of it, the commit.
 * A statement that fails leaves the transaction open and failed. Undefined where a step is more than plain SQL, where the
 * revision has more than one transaction, or changes no row of the version table; and, of one that is to go ahead of an answer,
 * where nothing could be prepared.
 *
 * The transaction holds an advisory lock of its own: it goes on where the program that sent it is gone, and who comes next
 * must be able to tell.
 */
export function revisionMessage(
  run: Pick<Run, 'tables' | 'context' | 'connection' | 'lock' | 'revisionKey' | 'prepared'>,
  { revision: planned, steps, isLast }: GroupPart,
  { behind, isFollowed }: MessageOptions,
): string | undefined {
  const texts = steps.flatMap(({ statement }) => plainSql(statement) ?? [])
  const isWhole = isLast && planned.isAtomic && planned.versionTable.length > 0
  if (!isWhole || texts.length < steps.length) return undefined
  const prepared = typeof run.prepared === 'object' ? run.prepared : undefined
  if (behind !== undefined && prepared === undefined) return undefined
  const record = recordSql(run, prepared, planned, stepsSql(stepRecords(steps)))
  const isReset = record.isPrepared && !texts.some((text) => setsSomething.test(text))
  return [
    beginSql,
    prepared?.enter(isFollowed, behind) ?? enterRevisionSql(run, String(isFollowed)),
    ...texts,
    ...(isReset ? [] : [resetSessionSql(run.context.settings.role)]),
    record.sql,
    'commit',
    // On a line of its own: a text may end in a comment.
  ].join('\n;\n')
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
): { readonly sql: string; readonly isPrepared: boolean } {
  const row = {
    revision: literal(revision),
    direction: literal(direction),
    checksum: direction === 'upgrade' ? literal(checksum) : undefined,
    steps,
  }
  const [change, ...others] = versionTable
  if (prepared !== undefined && change?.[0] === 'update' && others.length === 0)
    return { sql: prepared.record(change, row), isPrepared: true }
  const { toolVersion } = context
  return { sql: recordRevisionSql(tables, versionTable, { ...row, toolVersion }), isPrepared: false }
}
