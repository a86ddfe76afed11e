import type { FileHeader } from '../revision.ts'
import { headerError } from './header-error.ts'
import { nearestSqlField, type SqlField } from './nearest-sql-field.ts'
import { revisionFile } from './revision-file.ts'
import { type SqlParts, sqlParts } from './sql-parts.ts'

/**
 * Reads the header of an SQL revision: the comment lines at its top, of which those of the form `-- field: value` are
 * fields and the others the message and the description.
 *
 * @throws LimbeckError `revision.syntax` for SQL before the first marker, `revision.header-missing`, `revision.header-invalid` for
 * a field given twice or misspelt, and those of `sqlParts` and `revisionFile`
 */
export function sqlHeader(text: string, path: string): FileHeader {
  return revisionFileOf(sqlParts(text, path), path)
}

function revisionFileOf(parts: SqlParts, path: string): FileHeader {
  const values = new Map<SqlField, string>()
  const comment: string[] = []
  for (const [index, line] of headerLines(parts.header, path).entries()) {
    const field = nearestSqlField(line)
    if (field === undefined) comment.push(line)
    else {
      const [, name = '', value = ''] = /^(\w+):(.*)$/.exec(line) ?? []
      if (name.toLowerCase() !== field) throw misspelt(name, field, path, index + 1)
      if (values.has(field)) {
        throw headerError(
          'revision.header-invalid',
          path,
          index + 1,
          `${name} stands twice`,
          'Keep one of the two.',
        )
      }
      values.set(field, value.trim())
    }
  }
  if (values.size === 0) {
    const hint = 'Only revisions belong in this folder: move the file elsewhere, or give it a header.'
    throw headerError(
      'revision.header-missing',
      path,
      undefined,
      'no line "-- revision: <id>" at its top',
      hint,
    )
  }
  const list = (field: SqlField): readonly string[] => listOf(values.get(field))
  return revisionFile(
    {
      comment: comment.join('\n'),
      revision: values.get('revision'),
      downRevision: list('down_revision'),
      branchLabels: list('branch_labels'),
      dependsOn: list('depends_on'),
      createdAt: values.get('create_date'),
      transaction: values.get('transaction') || undefined,
      irreversible: values.get('irreversible'),
      hasUpgrade: parts.upgrade !== undefined,
      hasDowngrade: parts.downgrade !== undefined,
    },
    path,
    'sql',
  )
}

/** The comment lines before the first marker, without their dashes. */
function headerLines(header: string, path: string): readonly string[] {
  return header.split('\n').map((line, index) => {
    const text = line.trim()
    if (text === '') return ''
    if (text.startsWith('--')) return text.slice(2).replace(/^ /, '').trimEnd()
    const hint = 'Put the statements below a line "-- upgrade" or "-- downgrade".'
    throw headerError('revision.syntax', path, index + 1, 'there is SQL before the first marker', hint)
  })
}

function listOf(value: string | undefined): readonly string[] {
  const words = (value ?? '').split(/[\s,]+/).filter((word) => word !== '')
  return words.length === 1 && /^(?:none|undefined|<base>)$/i.test(words[0] ?? '') ? [] : words
}

function misspelt(name: string, field: SqlField, path: string, line: number): Error {
  const hint = `Write ${field}, or put a second blank before the word if it belongs to the description.`
  return headerError('revision.header-invalid', path, line, `${name} is no field of a revision`, hint)
}
