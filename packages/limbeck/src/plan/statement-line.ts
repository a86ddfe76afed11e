import { type Token, tokenize } from '../sql/tokenize.ts'

const longest = 120
const dataWords = new Set(['insert', 'update', 'delete', 'merge', 'with', 'values', 'select', 'copy', 'call'])

/**
 * The first line of a statement for a log or an error: blanks folded, cut at 120 characters, string constants masked,
 * and in a statement that reads or writes rows numbers too.
 */
export function statementLine(sql: string): string {
  let line = ''
  let end: number | undefined
  let isData = false
  for (const token of tokenize(sql)) {
    if (end === undefined) isData = dataWords.has(sql.slice(token.start, token.end).toLowerCase())
    else {
      const gap = sql.slice(end, token.start)
      if (gap.includes('\n') || line.length >= longest) return `${line.slice(0, longest)} …`
      if (gap !== '') line += ' '
    }
    line += shown(sql, token, isData)
    end = token.end
  }
  return line.length > longest ? `${line.slice(0, longest)} …` : line
}

function shown(sql: string, { kind, start, end }: Token, isData: boolean): string {
  if (kind === 'string') return sql.charAt(start) === '$' ? '$…$' : `'…'`
  return kind === 'number' && isData ? '…' : sql.slice(start, end)
}
