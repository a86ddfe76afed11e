import { tokenize } from '../sql/tokenize.ts'

/** The first tokens of an SQL statement in lower case, comments left out; each mark such as `(` is one of its own. */
export function statementWords(sql: string, count: number): readonly string[] {
  const words: string[] = []
  for (const { start, end } of tokenize(sql)) {
    words.push(sql.slice(start, end).toLowerCase())
    if (words.length === count) break
  }
  return words
}
