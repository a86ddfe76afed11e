import { commentLines } from '../revisions/header/comment-lines.ts'
import { scanTypescript } from '../revisions/header/scan-typescript.ts'
import { lineAt } from '../sql/line-at.ts'
import { tokenize } from '../sql/tokenize.ts'
import type { Silence } from './silence.ts'

const form = /^[\s*]*limbeck-ignore\b[ \t]*([^:\n]*?)[ \t]*(?::[ \t]*([^\n]*))?$/

/**
 * Reads the comments of a file that silence a rule: `limbeck-ignore rule: reason`, where several rules stand with commas
 * between them. In SQL they begin with `--`, in TypeScript they are comments of either kind; the SQL of an
 * `op.execute` in a TypeScript file may have them too.
 */
export function readSilences(text: string, path: string, language: 'typescript' | 'sql'): readonly Silence[] {
  // Most files have none and need not be cut into tokens.
  if (!text.includes('limbeck-ignore')) return []
  return language === 'sql' ? sqlSilences(text, 0, text) : typescriptSilences(text, path)
}

/** Those of an SQL text that stands in a file at `offset`. */
function sqlSilences(sql: string, offset: number, file: string): readonly Silence[] {
  const tokens = [...tokenize(sql)]
  return commentLines(sql).flatMap((start) => {
    const end = sql.indexOf('\n', start)
    const comment = sql.slice(start + 2, end === -1 ? undefined : end)
    return silenceOf(
      comment,
      offset + start,
      file,
      tokens.map((token) => offset + token.start),
    )
  })
}

function typescriptSilences(text: string, path: string): readonly Silence[] {
  const { tokens, comments } = scanTypescript(text, path)
  const starts = tokens.map((token) => token.start)
  const own = comments.flatMap((comment) => silenceOf(comment.text, comment.start, text, starts))
  const inSql = tokens.flatMap(({ type, source, value, start }) => {
    const isPlain = type === 'template' && value !== undefined && source.slice(1, -1) === value
    return isPlain && value.includes('limbeck-ignore') ? sqlSilences(value, start + 1, text) : []
  })
  return [...own, ...inSql].sort((left, right) => left.line - right.line)
}

function silenceOf(
  comment: string,
  start: number,
  file: string,
  code: readonly number[],
): readonly Silence[] {
  const [matched, names = '', reason = ''] = form.exec(comment.trimEnd()) ?? []
  if (matched === undefined) return []
  const line = lineAt(file, start)
  const before = code.findLast((each) => each < start)
  const isBehindCode = before !== undefined && lineAt(file, before) === line
  const next = code.find((each) => each > start)
  const codeLine = isBehindCode ? line : next === undefined ? undefined : lineAt(file, next)
  const rules = names.split(/[\s,]+/).filter((name) => name !== '')
  return [{ rules, reason: reason.trim(), line, codeLine }]
}
