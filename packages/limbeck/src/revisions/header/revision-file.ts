import type { FileHeader } from '../revision.ts'
import { headerError } from './header-error.ts'
import type { HeaderFields } from './header-fields.ts'
import { instant } from './instant.ts'

/**
 * Checks a header's fields and makes the revision file of them.
 *
 * @throws LimbeckError `revision.header-missing`, `revision.upgrade-missing`, `revision.downgrade-missing`,
 * `revision.header-invalid`
 */
export function revisionFile(
  fields: HeaderFields,
  path: string,
  language: FileHeader['language'],
): FileHeader {
  const inSql = language === 'sql'
  if (fields.revision === undefined || fields.revision === '') {
    const field = inSql ? '-- revision: <id>' : "revision: '<id>'"
    throw headerError(
      'revision.header-missing',
      path,
      undefined,
      'the header has no revision id',
      `Add ${field}.`,
    )
  }
  if (!fields.hasUpgrade) {
    const part = inSql ? 'a line "-- upgrade" with the statements below it' : 'upgrade(op) { … }'
    throw headerError(
      'revision.upgrade-missing',
      path,
      undefined,
      'the revision has no upgrade',
      `Add ${part}.`,
    )
  }
  checkDowngrade(fields, path, inSql)
  if (fields.transaction !== undefined && fields.transaction !== 'none') {
    const problem = `transaction is '${fields.transaction}'`
    throw headerError('revision.header-invalid', path, undefined, problem, "Write 'none', or leave it out.")
  }
  const [message = '', ...rest] = fields.comment.trim().split('\n')
  return {
    revision: fields.revision,
    downRevision: fields.downRevision,
    branchLabels: fields.branchLabels,
    dependsOn: fields.dependsOn,
    message: message.trim(),
    description: rest.join('\n').trim(),
    createdAt: createdAt(fields.createdAt, path),
    path,
    language,
    transaction: fields.transaction === 'none' ? 'none' : 'default',
    irreversible: fields.irreversible,
  }
}

function checkDowngrade(fields: HeaderFields, path: string, inSql: boolean): void {
  if (fields.irreversible?.trim() === '') {
    const hint = 'Say in one sentence why there is no way back.'
    throw headerError('revision.header-invalid', path, undefined, 'irreversible has no reason', hint)
  }
  if (fields.irreversible !== undefined && fields.hasDowngrade) {
    const problem = 'the revision has a downgrade and says that it is irreversible'
    throw headerError('revision.header-invalid', path, undefined, problem, 'Remove one of the two.')
  }
  if (fields.irreversible !== undefined || fields.hasDowngrade) return
  const hint = inSql
    ? 'Add a line "-- downgrade" with the statements below it, or say why there is none: -- irreversible: <reason>'
    : "Add downgrade(op) { … }, or say why there is none: irreversible: '<reason>'."
  throw headerError('revision.downgrade-missing', path, undefined, 'the revision has no downgrade', hint)
}

function createdAt(text: string | undefined, path: string): string | undefined {
  if (text === undefined || text === '') return undefined
  const read = instant(text)
  if (read !== undefined) return read
  const problem = `the creation date '${text}' is not an ISO 8601 instant`
  const hint = `Write it as ${new Date(0).toISOString().slice(0, 19)}Z.`
  throw headerError('revision.header-invalid', path, undefined, problem, hint)
}
