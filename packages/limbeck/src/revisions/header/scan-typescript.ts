import { lineAt } from '../../sql/line-at.ts'
import { headerError } from './header-error.ts'
import { readEscapes } from './read-escapes.ts'

/** One token of a TypeScript text. `value` is a string's content; a template with substitutions has none. */
export interface Token {
  readonly type: 'word' | 'text' | 'template' | 'regex' | 'mark'
  readonly source: string
  readonly value?: string
  readonly start: number
}

/** A comment, its delimiters left out. */
export interface Comment {
  readonly block: boolean
  readonly text: string
  readonly start: number
}

/** What {@link scanTypescript} found, in its order. */
export interface ScannedTypescript {
  readonly tokens: readonly Token[]
  readonly comments: readonly Comment[]
}

const blank = /\s+|#![^\n]*/y
const word = /[\w$#\u0080-\uffff][\w$#.\u0080-\uffff]*/y
const regexBody = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y
const beforeRegex = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield|instanceof)$/

/**
 * Splits a TypeScript text into tokens and comments, just well enough to find an object literal and its ends.
 *
 * @throws LimbeckError `revision.syntax` for a text, template or comment without an end
 */
export function scanTypescript(text: string, path: string): ScannedTypescript {
  const tokens: Token[] = []
  const comments: Comment[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    const next = text.charAt(at + 1)
    let end = matchEnd(blank, text, at)
    if (end !== undefined) {
      at = end
      continue
    }
    if (character === '/' && (next === '/' || next === '*')) {
      end = known(next === '/' ? endOfLine(text, at) : endOfComment(text, at), 'a comment', text, at, path)
      comments.push({
        block: next === '*',
        text: text.slice(at + 2, next === '*' ? end - 2 : end),
        start: at,
      })
      at = end
      continue
    }
    const token = readToken(text, at, tokens.at(-1), path)
    tokens.push(token)
    at += token.source.length
  }
  return { tokens, comments }
}

function readToken(text: string, start: number, before: Token | undefined, path: string): Token {
  const character = text.charAt(start)
  if (character === "'" || character === '"') {
    const end = known(endOfText(text, start), 'a text', text, start, path)
    const source = text.slice(start, end)
    return { type: 'text', source, value: readEscapes(source.slice(1, -1)), start }
  }
  if (character === '`') {
    const end = known(endOfTemplate(text, start), 'a template', text, start, path)
    const source = text.slice(start, end)
    if (/(?<!\\)(?:\\\\)*\$\{/.test(source)) return { type: 'template', source, start }
    return { type: 'template', source, value: readEscapes(source.slice(1, -1)), start }
  }
  if (character === '/' && startsRegex(before)) {
    return { type: 'regex', source: text.slice(start, matchEnd(regexBody, text, start) ?? start + 1), start }
  }
  const end = matchEnd(word, text, start)
  if (end === undefined) return { type: 'mark', source: character, start }
  return { type: 'word', source: text.slice(start, end), start }
}

function known(end: number | undefined, what: string, text: string, start: number, path: string): number {
  if (end !== undefined) return end
  throw headerError('revision.syntax', path, lineAt(text, start), `${what} without an end`, 'Close it.')
}

function matchEnd(expression: RegExp, text: string, from: number): number | undefined {
  expression.lastIndex = from
  return expression.test(text) ? expression.lastIndex : undefined
}

function startsRegex(before: Token | undefined): boolean {
  if (before === undefined) return true
  if (before.type === 'word') return beforeRegex.test(before.source)
  return before.type === 'mark' && !')]}'.includes(before.source)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function endOfComment(text: string, from: number): number | undefined {
  const end = text.indexOf('*/', from + 2)
  return end === -1 ? undefined : end + 2
}

function endOfText(text: string, from: number): number | undefined {
  const quote = text.charAt(from)
  for (let i = from + 1; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\') i++
    else if (character === quote) return i + 1
    else if (character === '\n') return undefined
  }
  return undefined
}

// A template's substitutions hold any code, further texts and templates included.
function endOfTemplate(text: string, from: number): number | undefined {
  for (let i = from + 1; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\') i++
    else if (character === '`') return i + 1
    else if (character === '$' && text.charAt(i + 1) === '{') {
      const end = endOfSubstitution(text, i + 2)
      if (end === undefined) return undefined
      i = end - 1
    }
  }
  return undefined
}

function endOfSubstitution(text: string, from: number): number | undefined {
  let depth = 1
  for (let i = from; i < text.length; ) {
    const character = text.charAt(i)
    let end: number | undefined = i + 1
    if (character === "'" || character === '"') end = endOfText(text, i)
    else if (character === '`') end = endOfTemplate(text, i)
    else if (text.startsWith('/*', i)) end = endOfComment(text, i)
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return i + 1
    if (end === undefined) return undefined
    i = end
  }
  return undefined
}
