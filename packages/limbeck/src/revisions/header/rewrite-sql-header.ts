import type { HeaderChange } from './header-change.ts'
import { nearestSqlField, type SqlField } from './nearest-sql-field.ts'

const marker = /^\s*--[ \t]*(?:upgrade|downgrade)[ \t]*:?[ \t]*$/i

/**
 * Writes other parents, and where it is asked for another date, into the text of an SQL revision. Every other character
 * stays, line ends included.
 *
 * The text must have been read as a revision before.
 */
export function rewriteSqlHeader(text: string, path: string, change: HeaderChange): string {
  // Lines at the even places, their ends at the odd ones.
  const pieces = text.split(/(\r\n?|\n)/)
  const end = pieces.findIndex((piece) => marker.test(piece))
  const at = (field: SqlField) =>
    pieces.findIndex((piece, index) => index < end && index % 2 === 0 && fieldOf(piece) === field)
  const parents = change.downRevision.join(', ')
  const date = at('create_date')
  if (change.createdAt !== undefined && date !== -1) pieces[date] = withValue(pieces[date], change.createdAt)
  const place = at('down_revision')
  if (place !== -1) pieces[place] = withValue(pieces[place], parents)
  else {
    const revision = at('revision')
    if (revision === -1) throw new Error(`${path} has no revision id`)
    pieces.splice(revision + 1, 0, pieces[revision + 1] ?? '\n', `-- down_revision: ${parents}`)
  }
  return pieces.join('')
}

function fieldOf(line: string): SqlField | undefined {
  const text = line.replace(/^\ufeff/, '').trim()
  return text.startsWith('--') ? nearestSqlField(text.slice(2).replace(/^ /, '')) : undefined
}

function withValue(line = '', value: string): string {
  return line.replace(/:.*$/, `: ${value}`)
}
