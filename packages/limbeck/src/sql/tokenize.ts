import { LimbeckError } from '../errors/limbeck-error.ts'
import { lineAt } from './line-at.ts'

/** A lexical element of SQL that is neither white space nor a comment. Offsets count UTF-16 units. */
export interface Token {
  /** `word` is an unquoted name or keyword; `symbol` one character of an operator or of punctuation. */
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'symbol'
  readonly start: number
  readonly end: number
}

/** A form of token: how it begins, and, where that is not all of it, the pattern of its end. */
interface Form {
  readonly kind: Token['kind'] | 'blank'
  readonly begins: RegExp
  readonly ends?: RegExp
  /** What is missing when the end is. */
  readonly name?: string
}

const restOfString = /[^']*'(?:'[^']*')*/y
// After a line break the string goes on in the same form: E'a' ⏎ 'b\'c' is one string.
const continuation = /[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:[ \t\n\r\f\v]+|--[^\n\r]*[\n\r])*'/y
const word = /[a-z_\u0080-\uffff][a-z_0-9$\u0080-\uffff]*/iy

/** In the order in which they are tried. Follows src/backend/parser/scan.l. */
const forms: readonly Form[] = [
  { kind: 'blank', begins: /[ \t\n\r\f\v]+|--[^\n\r]*/y },
  { kind: 'string', begins: /e'/iy, ends: /(?:[^'\\]|\\.|'')*'/sy, name: 'string' },
  { kind: 'string', begins: /(?:[nbx]|u&)?'/iy, ends: restOfString, name: 'string' },
  { kind: 'quoted', begins: /(?:u&)?"/iy, ends: /[^"]*"(?:"[^"]*")*/y, name: 'quoted name' },
  { kind: 'word', begins: word },
  { kind: 'number', begins: /(?:\.?[0-9]|\$[0-9])[0-9a-z_.]*/iy },
  { kind: 'symbol', begins: /./sy },
]

// Most of a text: what its first character alone tells. A letter that may stand before a string's quote does not.
const plainForms: readonly Form[] = [
  { kind: 'blank', begins: /[ \t\n\r\f\v]+/y },
  { kind: 'word', begins: /[acdf-mo-tvwyz_][a-z_0-9$\u0080-\uffff]*/iy },
  { kind: 'symbol', begins: /[()[\],;:=<>+*%]/y },
]
const plainFormOf = new Map(
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).flatMap((character) => {
    const form = plainForms.find(({ begins }) => matchAt(begins, character, 0) !== undefined)
    return form === undefined ? [] : [[character, form] as const]
  }),
)

const dollarQuote = /\$(?:[a-z_\u0080-\uffff][a-z_0-9\u0080-\uffff]*)?\$/iy
const commentEdge = /\/\*|\*\//g
// pg_dump writes these since 2025 to keep psql from obeying its data; for anybody else they mean nothing.
const dumpGuard = /\\(?:un)?restrict\b[^\n\r]*/y

/**
 * Yields the tokens of a text of SQL, as PostgreSQL itself reads it with `standard_conforming_strings` on.
 *
 * @throws LimbeckError `sql.unterminated` for a string, quoted name or comment without its end, `sql.meta-command` for
 * a backslash command of psql
 */
export function* tokenize(sql: string): Generator<Token> {
  let offset = sql.startsWith('\ufeff') ? 1 : 0
  while (offset < sql.length) {
    const token = readToken(sql, offset)
    if (token.kind !== 'blank') yield { kind: token.kind, start: offset, end: token.end }
    offset = token.end
  }
}

function readToken(sql: string, start: number): { readonly kind: Form['kind']; readonly end: number } {
  const plain = plainFormOf.get(sql.charAt(start))
  if (plain !== undefined) {
    plain.begins.lastIndex = start
    plain.begins.test(sql)
    return { kind: plain.kind, end: plain.begins.lastIndex }
  }
  if (sql.startsWith('/*', start)) return { kind: 'blank', end: endOfComment(sql, start) }
  const opening = matchAt(dollarQuote, sql, start)
  if (opening !== undefined) return { kind: 'string', end: endOfDollarQuote(sql, start, opening) }
  if (sql.charAt(start) === '\\') return { kind: 'blank', end: endOfMetaCommand(sql, start) }
  for (const form of forms) {
    const beginning = matchAt(form.begins, sql, start)
    if (beginning !== undefined)
      return { kind: form.kind, end: endOf(form, sql, start, start + beginning.length) }
  }
  throw new Error(`no token at offset ${start}`)
}

function endOf(form: Form, sql: string, start: number, from: number): number {
  if (form.ends === undefined) return from
  const rest = matchAt(form.ends, sql, from)
  if (rest === undefined) throw unterminated(form.name ?? form.kind, sql, start)
  const end = from + rest.length
  const next = form.kind === 'string' ? matchAt(continuation, sql, end) : undefined
  return next === undefined ? end : endOf(form, sql, start, end + next.length)
}

function endOfComment(sql: string, start: number): number {
  commentEdge.lastIndex = start
  let depth = 0
  for (let edge = commentEdge.exec(sql); edge !== null; edge = commentEdge.exec(sql)) {
    depth += edge[0] === '/*' ? 1 : -1
    if (depth === 0) return commentEdge.lastIndex
  }
  throw unterminated('comment', sql, start)
}

function endOfDollarQuote(sql: string, start: number, opening: string): number {
  const closing = sql.indexOf(opening, start + opening.length)
  if (closing === -1) throw unterminated(`string ${opening}`, sql, start)
  return closing + opening.length
}

function endOfMetaCommand(sql: string, start: number): number {
  const guard = matchAt(dumpGuard, sql, start)
  if (guard !== undefined) return start + guard.length
  const line = lineAt(sql, start)
  const command = /\S+/.exec(sql.slice(start))?.[0] ?? '\\'
  throw new LimbeckError(
    'sql.meta-command',
    `Line ${line} holds ${command}, a command of psql and not SQL.`,
    {
      hint: 'Remove the line, or write what it does as SQL.',
      details: { line, command },
    },
  )
}

function unterminated(what: string, sql: string, start: number): LimbeckError {
  const line = lineAt(sql, start)
  return new LimbeckError('sql.unterminated', `The ${what} that begins in line ${line} has no end.`, {
    hint: `Close the ${what}, or double a quote that is meant literally.`,
    details: { line, offset: start },
  })
}

function matchAt(pattern: RegExp, sql: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(sql)?.[0]
}
