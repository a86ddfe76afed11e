import { tokenize } from '../../sql/tokenize.ts'
import { mayHideComments } from './may-hide-comments.ts'

/**
 * The offsets at which the `--` comments of an SQL text start, in their order. Those inside a string, a function's body,
 * a quoted name or a block comment are none.
 *
 * @throws LimbeckError as `tokenize` does
 */
export function commentLines(text: string): readonly number[] {
  if (!mayHideComments(text)) return commentsOf(text, 0, text.length)
  const found: number[] = []
  let from = 0
  for (const { start, end } of tokenize(text)) {
    // A comment has two characters at least.
    if (start > from + 1) found.push(...commentsOf(text, from, start))
    from = end
  }
  return [...found, ...commentsOf(text, from, text.length)]
}

const edge = /--[^\n]*|\/\*|\*\//g
const blockEdge = /\/\*|\*\//g

// Between two tokens there are only blanks and comments. Block comments nest.
function commentsOf(text: string, from: number, end: number): readonly number[] {
  // By itself: a search would go on to the end of a long text.
  const gap = text.slice(from, end)
  const found: number[] = []
  let depth = 0
  let at = 0
  while (at < gap.length) {
    const pattern = depth === 0 ? edge : blockEdge
    pattern.lastIndex = at
    const match = pattern.exec(gap)
    if (match === null) break
    if (match[0] === '/*') depth++
    else if (match[0] === '*/') depth--
    else found.push(from + match.index)
    at = pattern.lastIndex
  }
  return found
}
