import { LimbeckError } from '../errors/limbeck-error.ts'
import { lineCounter } from './line-counter.ts'
import { locatePlain } from './locate-plain.ts'
import { type Token, tokenize } from './tokenize.ts'

/** One statement of a script and where it stands. */
export interface LocatedStatement {
  /** From its first token to its last: without comments around it, without the semicolon. */
  readonly text: string
  /** Where `text` begins in the script, in UTF-16 units from 0. */
  readonly offset: number
  /** The line of the script, from 1, that `text` begins in. */
  readonly line: number
}

/**
 * Splits a script into its statements, in their order, with their places.
 *
 * A semicolon ends a statement unless it stands inside parentheses (the actions of a rule) or in the body of a
 * function written as BEGIN ATOMIC … END.
 *
 * @throws LimbeckError `sql.copy-from-stdin`, and what `tokenize` throws
 */
export function locateStatements(script: string): readonly LocatedStatement[] {
  return locatePlain(script) ?? locateByTokens(script)
}

function locateByTokens(script: string): readonly LocatedStatement[] {
  const statements: LocatedStatement[] = []
  let tokens: Token[] = []
  let nesting = outermost
  const lineOf = lineCounter(script)
  const finish = () => {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first !== undefined && last !== undefined) {
      const line = lineOf(first.start)
      refuseCopyFromStdin(script, tokens, line)
      statements.push({ text: script.slice(first.start, last.end), offset: first.start, line })
    }
    tokens = []
    nesting = outermost
  }
  for (const token of tokenize(script)) {
    if (nesting.parentheses === 0 && nesting.blocks === 0 && script.charAt(token.start) === ';') finish()
    else {
      nesting = nest(nesting, script, tokens, token)
      tokens.push(token)
    }
  }
  finish()
  return statements
}

interface Nesting {
  readonly parentheses: number
  /** BEGIN ATOMIC and the CASE expressions inside it. */
  readonly blocks: number
}

const outermost: Nesting = { parentheses: 0, blocks: 0 }

function nest(nesting: Nesting, script: string, before: readonly Token[], token: Token): Nesting {
  const { parentheses, blocks } = nesting
  const text = script.slice(token.start, token.end).toLowerCase()
  if (token.kind === 'symbol') {
    if (text === '(') return { parentheses: parentheses + 1, blocks }
    if (text === ')') return { parentheses: Math.max(parentheses - 1, 0), blocks }
    return nesting
  }
  if (token.kind !== 'word' || parentheses > 0) return nesting
  const previous = before.at(-1)
  const previousText = previous === undefined ? '' : script.slice(previous.start, previous.end).toLowerCase()
  if (text === 'atomic' && previousText === 'begin' && blocks === 0 && createsRoutine(script, before))
    return { parentheses, blocks: 1 }
  // After AS or a dot even a reserved word is a name.
  if (blocks === 0 || previousText === 'as' || previousText === '.') return nesting
  if (text === 'case') return { parentheses, blocks: blocks + 1 }
  return text === 'end' ? { parentheses, blocks: blocks - 1 } : nesting
}

function createsRoutine(script: string, tokens: readonly Token[]): boolean {
  return /^create (?:or replace )?(?:function|procedure) /.test(`${leadingWords(script, tokens)} `)
}

function leadingWords(script: string, tokens: readonly Token[]): string {
  const words = tokens.slice(0, 4).map((token) => script.slice(token.start, token.end).toLowerCase())
  return words.join(' ')
}

function refuseCopyFromStdin(script: string, tokens: readonly Token[], line: number): void {
  if (!leadingWords(script, tokens.slice(0, 1)).startsWith('copy')) return
  const words = tokens.filter((token) => token.kind === 'word')
  const text = words.map((token) => script.slice(token.start, token.end).toLowerCase()).join(' ')
  if (!/ from stdin\b/.test(text)) return
  throw new LimbeckError(
    'sql.copy-from-stdin',
    `COPY … FROM STDIN in line ${line} has its rows outside of SQL.`,
    {
      hint: 'Write the rows as INSERT; pg_dump does so with --inserts, and leaves them out with --schema-only.',
      details: { line },
    },
  )
}
