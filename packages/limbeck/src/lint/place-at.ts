import { lineAt } from '../sql/line-at.ts'
import type { Place } from './located-operation.ts'

/** The place of an offset in a text that itself begins at `start`, by default the first of a file. */
export function placeAt(text: string, offset: number, start: Place = { line: 1, column: 1 }): Place {
  const lines = lineAt(text, offset) - 1
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  // A negative place to search from would find a line break at the very start.
  if (offset === 0 || lines === 0) return { line: start.line, column: start.column + offset }
  return { line: start.line + lines, column: column + 1 }
}
