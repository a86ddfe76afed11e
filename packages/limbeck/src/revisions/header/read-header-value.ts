import { errorAt, type HeaderSource, literalHint } from './error-at.ts'
import { headerNames } from './header-names.ts'
import type { Token } from './scan-typescript.ts'

/**
 * Reads the value of a header field from its tokens: a text, a list of texts, undefined or null, with `as const` or
 * `satisfies …` behind it or not. Returns the texts; none for undefined.
 *
 * @throws LimbeckError `revision.header-not-static`
 */
export function readHeaderValue(
  name: string,
  tokens: readonly Token[] | undefined,
  source: HeaderSource,
): readonly string[] {
  const first = tokens?.[0]
  if (tokens === undefined || first === undefined) return []
  const isList = first.source === '['
  const end = isList ? tokens.findIndex((token) => token.source === ']' && token.type === 'mark') : 0
  const rest = tokens[end + 1]?.source
  const isWhole = end !== -1 && (rest === undefined || rest === 'as' || rest === 'satisfies')
  const allowsList = (headerNames.lists as readonly string[]).includes(name)
  if (!isWhole || (isList && !allowsList)) throw notStatic(name, first, source)
  if (!isList && (first.source === 'undefined' || first.source === 'null')) return []
  const elements = isList ? tokens.slice(1, end) : [first]
  return elements.flatMap((token, index) => {
    const isSeparator = isList && index % 2 === 1
    if (isSeparator && token.source === ',') return []
    if (token.value === undefined || isSeparator) throw notStatic(name, token, source)
    return [token.value]
  })
}

function notStatic(name: string, token: Token, source: HeaderSource): Error {
  const problem = `${name} cannot be read from the text`
  return errorAt(source, token, 'revision.header-not-static', problem, literalHint)
}
