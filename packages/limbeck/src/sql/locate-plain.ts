import { lineCounter } from './line-counter.ts'
import type { LocatedStatement } from './locate-statements.ts'

/**
 * What may hide a semicolon, or the signs of a comment: strings, quoted names, block comments, bodies of functions; COPY,
 * which rows may follow; psql's commands.
 */
const mayHide = /['"$\\\ufeff]|\/\*|\b(?:atomic|copy)\b/i

/**
 * Splits a script in which nothing hides a semicolon but comments and parentheses, which is most of them: it need not be read
 * token by token. Undefined for any other.
 */
export function locatePlain(script: string): readonly LocatedStatement[] | undefined {
  if (mayHide.test(script)) return undefined
  // What has been split already is asked for again by whoever runs it.
  if (!separates.test(script)) return located(script, script, 0, script.length, lineCounter(script))
  const bare = script.replace(/--[^\n\r]*/g, (comment) => ' '.repeat(comment.length))
  const statements: LocatedStatement[] = []
  const lineOf = lineCounter(script)
  let depth = 0
  let from = 0
  for (const { 0: mark, index } of [...bare.matchAll(/[();]/g), { 0: ';', index: bare.length }]) {
    if (mark === '(') depth++
    else if (mark === ')') depth = Math.max(depth - 1, 0)
    else if (depth === 0 || index === bare.length) {
      statements.push(...located(script, bare, from, index, lineOf))
      from = index + 1
    }
  }
  return statements
}

/** What stands between two statements, or before the first. */
const separates = /;|--/

/** The one statement between two places, or none. */
function located(
  script: string,
  bare: string,
  from: number,
  to: number,
  lineOf: (offset: number) => number,
): readonly LocatedStatement[] {
  const [offset, end] = withoutBlanks(bare, from, to)
  return offset < end ? [{ text: script.slice(offset, end), offset, line: lineOf(offset) }] : []
}

const blanks = ' \t\n\r\f\v'

function withoutBlanks(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to]
  while (start < end && blanks.includes(text.charAt(start))) start++
  while (start < end && blanks.includes(text.charAt(end - 1))) end--
  return [start, end]
}
