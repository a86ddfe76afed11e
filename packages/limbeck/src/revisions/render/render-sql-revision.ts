import type { OwnOperations } from '../../objects/definitions-with.ts'
import { nearestSqlField } from '../header/nearest-sql-field.ts'
import type { NewRevision } from '../new-revision.ts'
import { bodyFence } from './body-fence.ts'
import { fillTemplate } from './fill-template.ts'
import { readTemplate } from './read-template.ts'
import { sqlStatements } from './sql-statements.ts'

/** How an SQL revision is written. */
export interface RenderSqlOptions {
  /** The path of a template to use in place of Limbeck's own. */
  readonly templateFile?: string | undefined
  /** The server whose SQL is written: `server_version_num`. */
  readonly serverVersion: number
  /** The operations that the project adds. */
  readonly own?: OwnOperations | undefined
}

/**
 * Writes a revision as the text of an SQL file.
 *
 * A template receives as `it` the fields of the revision and four ready texts: `comment` and `header` (comment lines),
 * `upgrade` and `downgrade` (each with its marker; the latter '' for an irreversible revision).
 *
 * @throws LimbeckError `revision.not-sql`, `template.missing`, `template.failed`
 */
export async function renderSqlRevision(revision: NewRevision, options: RenderSqlOptions): Promise<string> {
  const { downgrade } = revision
  const template = await readTemplate(options.templateFile, 'revision.sql.eta')
  return fillTemplate(template.text, template.path, {
    ...revision,
    createdAt: isoInstant(revision.createdAt),
    comment: renderComment(revision),
    header: renderHeader(revision),
    upgrade: renderPart('upgrade', revision.upgrade, revision.isGenerated, options),
    downgrade:
      'irreversible' in downgrade ? '' : renderPart('downgrade', downgrade, revision.isGenerated, options),
  })
}

function isoInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function renderComment({ message, description = '' }: NewRevision): string {
  const text = description.trim() === '' ? message : `${message}\n\n${description.trim()}`
  // With a second blank a line cannot be taken for a field.
  const lines = text.split('\n').map((line) => (nearestSqlField(line) === undefined ? line : ` ${line}`))
  return commentLines(lines)
}

function renderHeader(revision: NewRevision): string {
  const { downgrade } = revision
  const optional = (name: string, value: string): readonly string[] =>
    value === '' ? [] : [`${name}: ${value}`]
  return commentLines([
    `revision: ${revision.revision}`,
    `down_revision: ${revision.downRevision.join(', ')}`,
    ...optional('branch_labels', revision.branchLabels.join(', ')),
    ...optional('depends_on', revision.dependsOn.join(', ')),
    `create_date: ${isoInstant(revision.createdAt)}`,
    ...optional('transaction', revision.transaction ?? ''),
    ...optional(
      'irreversible',
      'irreversible' in downgrade ? downgrade.irreversible.replace(/\s+/g, ' ') : '',
    ),
  ])
}

function renderPart(
  name: string,
  operations: NewRevision['upgrade'],
  isGenerated: boolean,
  { serverVersion, own }: RenderSqlOptions,
): string {
  const statements = sqlStatements(operations, serverVersion, own).map(terminated)
  const body =
    isGenerated && statements.length > 0
      ? [`-- ${bodyFence.start}`, ...statements, `-- ${bodyFence.end}`]
      : statements
  return [`-- ${name}`, ...body].join('\n')
}

function terminated(sql: string): string {
  // Behind a comment at the end of its line the semicolon would belong to the comment.
  return sql.replace(/;\s*$/, '') + (/--[^\n]*$/.test(sql) ? '\n;' : ';')
}

function commentLines(lines: readonly string[]): string {
  return lines.map((line) => `-- ${line}`.trimEnd()).join('\n')
}
