import { LimbeckError } from '../../errors/limbeck-error.ts'
import { lineAt } from '../../sql/line-at.ts'
import { inFile } from '../in-file.ts'
import { commentLines } from './comment-lines.ts'
import { headerError } from './header-error.ts'
import { mayHideComments } from './may-hide-comments.ts'

/** An SQL revision, cut at its markers. */
export interface SqlParts {
  /** The text before the first marker. */
  readonly header: string
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
 * @throws LimbeckError `revision.syntax` for a marker that stands twice; those of `tokenize` for a string, name or comment
 * without an end
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
  return {
    header: text.slice(0, markers[0]?.start),
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
  const comments = commentsOf(text, path)
  const markers: Marker[] = []
  for (let start = text.indexOf('--'); start !== -1; start = text.indexOf('--', start + 2)) {
    marker.lastIndex = start
    const direction = marker.exec(text)?.[1]?.toLowerCase() as Direction | undefined
    if (direction === undefined || comments?.includes(start) === false) continue
    const isAlone = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === ''
    if (isAlone) markers.push({ direction, start, end: marker.lastIndex, line: lineAt(text, start) })
  }
  return markers
}

/** Where the comments of a text start; undefined where they do at each of their signs. */
function commentsOf(text: string, path: string): readonly number[] | undefined {
  if (!mayHideComments(text)) return undefined
  try {
    return commentLines(text)
  } catch (error) {
    throw error instanceof LimbeckError ? inFile(error, path) : error
  }
}
