import { closest, distance } from 'fastest-levenshtein'
import type { RevisionFile } from '../revision.ts'
import { headerError } from './header-error.ts'
import { revisionFile } from './revision-file.ts'
import { type SqlParts, sqlParts } from './sql-parts.ts'

const fieldNames: Readonly<Record<string, Field>> = {
  revision: 'revision',
  down_revision: 'downRevision',
  branch_labels: 'branchLabels',
  depends_on: 'dependsOn',
  create_date: 'createdAt',
  transaction: 'transaction',
  irreversible: 'irreversible',
}

type Field =
  | 'revision'
  | 'downRevision'
  | 'branchLabels'
  | 'dependsOn'
  | 'createdAt'
  | 'transaction'
  | 'irreversible'

/**
 * Reads the header of an SQL revision: the comment lines at its top, of which those of the form `-- field: value` are
 * fields and the others the message and the description.
 *
 * @throws LimbeckError `revision.header-missing`, `revision.header-invalid` for a field given twice or misspelt, and
 * those of `sqlParts` and `revisionFile`
 */
export function sqlHeader(text: string, path: string): RevisionFile {
  return revisionFileOf(sqlParts(text, path), path)
}

function revisionFileOf(parts: SqlParts, path: string): RevisionFile {
  const values = new Map<Field, string>()
  const comment: string[] = []
  for (const [index, line] of parts.header.entries()) {
    const [, name = '', value = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? []
    const field = fieldNames[name.toLowerCase()]
    if (field === undefined) {
      checkSpelling(name, path, index + 1)
      comment.push(line)
    } else if (values.has(field)) {
      throw headerError(
        'revision.header-invalid',
        path,
        index + 1,
        `${name} stands twice`,
        'Keep one of the two.',
      )
    } else values.set(field, value.trim())
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
  const list = (field: Field): readonly string[] => listOf(values.get(field))
  return revisionFile(
    {
      comment: comment.join('\n'),
      revision: values.get('revision'),
      downRevision: list('downRevision'),
      branchLabels: list('branchLabels'),
      dependsOn: list('dependsOn'),
      createdAt: values.get('createdAt'),
      transaction: values.get('transaction') || undefined,
      irreversible: values.get('irreversible'),
      hasUpgrade: parts.upgrade !== undefined,
      hasDowngrade: parts.downgrade !== undefined,
    },
    path,
    'sql',
  )
}

function listOf(value: string | undefined): readonly string[] {
  const words = (value ?? '').split(/[\s,]+/).filter((word) => word !== '')
  return words.length === 1 && /^(?:none|undefined|<base>)$/i.test(words[0] ?? '') ? [] : words
}

// A misspelt down_revision, taken for prose, would make a second base of the revision.
function checkSpelling(name: string, path: string, line: number): void {
  if (name.length < 5) return
  const nearest = closest(name.toLowerCase(), Object.keys(fieldNames))
  if (distance(name.toLowerCase(), nearest) > 2) return
  const hint = `Write ${nearest}, or another word if it belongs to the description.`
  throw headerError('revision.header-invalid', path, line, `${name} is no field of a revision`, hint)
}
