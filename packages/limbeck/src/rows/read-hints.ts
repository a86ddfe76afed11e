import { tokenize } from '../sql/tokenize.ts'
import type { Hints } from './hints.ts'

/** Reads the constants out of a condition as PostgreSQL prints it. */
export function readHints(condition: string): Hints {
  const texts: string[] = []
  const numbers: number[] = []
  const patterns: string[] = []
  const likes: string[] = []
  const casts = new Set<string>()
  let previous = ''
  let isCast = false
  let operator = ''
  for (const { kind, start, end } of tokenize(condition)) {
    const word = condition.slice(start, end)
    if (isCast && kind === 'word') casts.add(word)
    isCast = word === ':' && previous === ':'
    previous = word
    if (kind === 'symbol' && /[~!*]/.test(word)) operator += word
    else if (kind === 'string') {
      const text = unquoted(word)
      if (/^!?~~/.test(operator)) likes.push(text)
      else if (operator.startsWith('~')) patterns.push(text)
      else texts.push(text)
      // pg_get_constraintdef writes numbers below zero, and dates, as strings with a cast.
      if (/^-?\d+(\.\d+)?$/.test(text)) numbers.push(Number(text))
    } else if (kind === 'number') numbers.push(Number(word.replaceAll('_', '')))
    if (kind !== 'symbol' || !/[~!*(]/.test(word)) operator = ''
  }
  return { texts, numbers: numbers.filter(Number.isFinite), patterns, likes, casts: [...casts] }
}

/** The text of a plain constant, or of one with escapes. */
function unquoted(literal: string): string {
  const inner = literal
    .replace(/^[a-z&]*'/i, '')
    .replace(/'$/, '')
    .replaceAll("''", "'")
  return /^e'/i.test(literal) ? inner.replaceAll('\\\\', '\\') : inner
}
