import { headerError } from './header-error.ts'
import { sqlLines } from './sql-lines.ts'

/** One direction of an SQL revision. */
export interface SqlPart {
  readonly text: string
  /** The line of the file on which `text` starts, counted from 1. */
  readonly line: number
}

/** An SQL revision, cut at its markers. */
export interface SqlParts {
  /** The comment lines before the first marker, without their dashes. */
  readonly header: readonly string[]
  readonly upgrade: SqlPart | undefined
  readonly downgrade: SqlPart | undefined
}

const marker = /^--\s*(upgrade|downgrade)\s*:?\s*$/i

/**
 * Cuts an SQL revision at the lines `-- upgrade` and `-- downgrade`. Such a line inside a string, a function's body or
 * a block comment is none.
 *
 * @throws LimbeckError `revision.syntax` for a marker that stands twice, or for SQL before the first one
 */
export function sqlParts(text: string, path: string): SqlParts {
  const header: string[] = []
  const parts = new Map<string, { readonly line: number; readonly lines: string[] }>()
  let part: string[] | undefined
  for (const [index, line] of sqlLines(text).entries()) {
    const direction = line.isOutside ? marker.exec(line.text)?.[1]?.toLowerCase() : undefined
    if (direction !== undefined) {
      const first = parts.get(direction)
      if (first !== undefined) {
        const problem = `-- ${direction} stands twice`
        throw headerError(
          'revision.syntax',
          path,
          index + 1,
          problem,
          `The first is on line ${first.line - 1}.`,
        )
      }
      part = []
      parts.set(direction, { line: index + 2, lines: part })
    } else if (part !== undefined) part.push(line.text)
    else header.push(headerLine(line.text, index + 1, path))
  }
  const read = (direction: string): SqlPart | undefined => {
    const found = parts.get(direction)
    return found && { text: found.lines.join('\n'), line: found.line }
  }
  return { header, upgrade: read('upgrade'), downgrade: read('downgrade') }
}

function headerLine(line: string, number: number, path: string): string {
  const text = line.trim()
  if (text === '') return ''
  if (text.startsWith('--')) return text.slice(2).replace(/^ /, '').trimEnd()
  const hint = 'Put the statements below a line "-- upgrade" or "-- downgrade".'
  throw headerError('revision.syntax', path, number, 'there is SQL before the first marker', hint)
}
