import { headerError } from './header-error.ts'
import { readEscapes } from './read-escapes.ts'

/** One token of a TypeScript text. `value` is a string's content; a template with substitutions has none. */
export interface Token {
  readonly type: 'word' | 'text' | 'template' | 'regex' | 'mark'
  readonly source: string
  readonly value?: string
  readonly line: number
  readonly start: number
}

/** A comment, its delimiters left out. */
export interface Comment {
  readonly block: boolean
  readonly text: string
  readonly start: number
}

const word = /[\p{ID_Start}$_#\d][\p{ID_Continue}$.\u200c\u200d]*/uy
const regexBody = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/uy
const beforeRegex = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield|instanceof)$/

/**
 * Splits a TypeScript text into tokens and comments, just well enough to find an object literal and its ends.
 *
 * @throws LimbeckError `revision.syntax` for a text, template or comment without an end
 */
export function scanTypescript(
  text: string,
  path: string,
): { readonly tokens: readonly Token[]; readonly comments: readonly Comment[] } {
  const tokens: Token[] = []
  const comments: Comment[] = []
  let line = 1
  let at = 0

  const unterminated = (what: string) =>
    headerError('revision.syntax', path, line, `${what} without an end`, 'Close it.')
  const advanceTo = (end: number): string => {
    const source = text.slice(at, end)
    for (let i = source.indexOf('\n'); i !== -1; i = source.indexOf('\n', i + 1)) line++
    at = end
    return source
  }
  const push = (type: Token['type'], end: number, value?: string): void => {
    const token = { type, line, start: at }
    const source = advanceTo(end)
    tokens.push(value === undefined ? { ...token, source } : { ...token, source, value })
  }
  const comment = (block: boolean, end: number): void => {
    comments.push({ block, text: text.slice(at + 2, block ? end - 2 : end), start: at })
    advanceTo(end)
  }

  while (at < text.length) {
    const character = text.charAt(at)
    const pair = text.slice(at, at + 2)
    if (/\s/.test(character)) advanceTo(at + 1)
    else if (pair === '#!' && at === 0) advanceTo(endOfLine(text, at))
    else if (pair === '//') comment(false, endOfLine(text, at))
    else if (pair === '/*') {
      const end = text.indexOf('*/', at + 2)
      if (end === -1) throw unterminated('a comment')
      comment(true, end + 2)
    } else if (character === "'" || character === '"') {
      const end = endOfText(text, at)
      if (end === undefined) throw unterminated('a text')
      push('text', end, readEscapes(text.slice(at + 1, end - 1)))
    } else if (character === '`') {
      const end = endOfTemplate(text, at)
      if (end === undefined) throw unterminated('a template')
      const inner = text.slice(at + 1, end - 1)
      push('template', end, /(?<!\\)(?:\\\\)*\$\{/.test(inner) ? undefined : readEscapes(inner))
    } else if (character === '/' && startsRegex(tokens.at(-1))) {
      push('regex', matchEnd(regexBody, text, at) ?? at + 1)
    } else {
      const end = matchEnd(word, text, at)
      push(end === undefined ? 'mark' : 'word', end ?? at + 1)
    }
  }
  return { tokens, comments }
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
    else if (text.startsWith('/*', i)) end = text.indexOf('*/', i + 2) + 2
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return i + 1
    if (end === undefined || end <= i) return undefined
    i = end
  }
  return undefined
}
