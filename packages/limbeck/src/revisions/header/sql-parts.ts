import { LimbeckError } from '../../errors/limbeck-error.ts'
import { lineAt } from '../../sql/line-at.ts'
import { inFile } from '../in-file.ts'
import { commentLines } from './comment-lines.ts'
import { headerError } from './header-error.ts'

/** An SQL revision, cut at its markers. */
export interface SqlParts {
  /** The comment lines before the first marker, without their dashes. */
  readonly header: readonly string[]
  /** The SQL of a direction, with as many empty lines before it as the file has lines there: places stay right. */
  readonly upgrade: string | undefined
  readonly downgrade: string | undefined
}

type Direction = 'upgrade' | 'downgrade'

const marker = /--[ \t]*(upgrade|downgrade)[ \t]*:?[ \t]*(?=\n|$)/iy

/**
 * Cuts an SQL revision at the lines `-- upgrade` and `-- downgrade`. Such a line inside a string, a function's body or
 * a block comment is none.
 *
 * @throws LimbeckError `revision.syntax` for a marker that stands twice and for SQL before the first one; those of
 * `tokenize` for a string, name or comment without an end
 */
export function sqlParts(text: string, path: string): SqlParts {
  const markers = findMarkers(text, path)
  const parts = new Map<Direction, string>()
  for (const [index, { direction, end, line }] of markers.entries()) {
    if (parts.has(direction)) {
      const hint = 'Keep one of the two, with all statements of its direction below it.'
      throw headerError('revision.syntax', path, line, `-- ${direction} stands twice`, hint)
    }
    parts.set(direction, '\n'.repeat(line - 1) + text.slice(end, markers[index + 1]?.start))
  }
  const header = text.slice(0, markers[0]?.start).split('\n')
  return {
    header: header.map((line, index) => headerLine(line, index + 1, path)),
    upgrade: parts.get('upgrade'),
    downgrade: parts.get('downgrade'),
  }
}

interface Marker {
  readonly direction: Direction
  readonly start: number
  readonly end: number
  readonly line: number
}

function findMarkers(text: string, path: string): readonly Marker[] {
  return commentsOf(text, path).flatMap((start) => {
    marker.lastIndex = start
    const direction = marker.exec(text)?.[1]?.toLowerCase() as Direction | undefined
    const isAlone = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
    if (direction === undefined || !isAlone) return []
    return [{ direction, start, end: marker.lastIndex, line: lineAt(text, start) }]
  })
}

function commentsOf(text: string, path: string): readonly number[] {
  try {
    return commentLines(text)
  } catch (error) {
    throw error instanceof LimbeckError ? inFile(error, path) : error
  }
}

function headerLine(line: string, number: number, path: string): string {
  const text = line.trim()
  if (text === '') return ''
  if (text.startsWith('--')) return text.slice(2).replace(/^ /, '').trimEnd()
  const hint = 'Put the statements below a line "-- upgrade" or "-- downgrade".'
  throw headerError('revision.syntax', path, number, 'there is SQL before the first marker', hint)
}
