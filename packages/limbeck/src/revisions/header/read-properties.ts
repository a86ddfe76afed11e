import { closest } from 'fastest-levenshtein'
import { lineAt } from '../../sql/line-at.ts'
import { errorAt, type HeaderSource, literalHint } from './error-at.ts'
import { headerNames } from './header-names.ts'
import type { Token } from './scan-typescript.ts'

const bodies: readonly string[] = headerNames.bodies
const known: readonly string[] = [...headerNames.texts, ...headerNames.lists, ...bodies]

/**
 * Reads the properties of the object literal that opens at token `open`: the tokens of each value by name, none for a
 * method.
 *
 * @throws LimbeckError `revision.header-not-static`, `revision.header-invalid` for an unknown field, `revision.syntax`
 */
export function readProperties(
  tokens: readonly Token[],
  open: number,
  source: HeaderSource,
): ReadonlyMap<string, readonly Token[]> {
  const properties = new Map<string, readonly Token[]>()
  if (tokens[open]?.source !== '{') {
    const problem = 'defineRevision is not given an object literal'
    throw errorAt(source, tokens[open], 'revision.header-not-static', problem, literalHint)
  }
  let at = open + 1
  for (;;) {
    let token = tokens[at]
    if (token?.source === '}') return properties
    if (token?.source === 'async' && tokens[at + 1]?.type === 'word') token = tokens[++at]
    const name = readName(token, tokens.at(-1), source)
    const after = tokens[at + 1]?.source
    const end = endOfProperty(tokens, at + 1, source)
    if (after !== ':' && after !== '(' && !bodies.includes(name)) {
      const problem = `${name} cannot be read from the text`
      throw errorAt(source, token, 'revision.header-not-static', problem, literalHint)
    }
    properties.set(name, after === ':' ? tokens.slice(at + 2, end) : [])
    at = tokens[end]?.source === ',' ? end + 1 : end
  }
}

function readName(token: Token | undefined, last: Token | undefined, source: HeaderSource): string {
  if (token === undefined) {
    throw errorAt(source, last, 'revision.syntax', 'the header has no end', 'Close it with })')
  }
  if (token.type !== 'word' && token.type !== 'text') {
    const problem = 'a header field has no plain name'
    throw errorAt(source, token, 'revision.header-not-static', problem, literalHint)
  }
  const name = token.value ?? token.source
  if (known.includes(name)) return name
  const hint = `Did you mean ${closest(name, [...known])}? A revision has ${known.join(', ')}.`
  throw errorAt(source, token, 'revision.header-invalid', `${name} is no field of a revision`, hint)
}

function endOfProperty(tokens: readonly Token[], from: number, source: HeaderSource): number {
  const open: Token[] = []
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type !== 'mark') continue
    if (open.length === 0 && (token.source === ',' || token.source === '}')) return at
    if ('([{'.includes(token.source)) open.push(token)
    else if (')]}'.includes(token.source)) checkPair(open.pop(), token, source)
  }
  const opening = open.at(-1) ?? tokens[from - 1]
  const problem = `'${opening?.source}' is never closed`
  throw errorAt(source, opening, 'revision.syntax', problem, 'Close the bracket opened here.')
}

function checkPair(opening: Token | undefined, closing: Token, source: HeaderSource): void {
  if (['()', '[]', '{}'].includes(`${opening?.source}${closing.source}`)) return
  const problem = `'${closing.source}' closes no bracket, or another one than the last opened`
  const hint =
    opening === undefined
      ? 'Remove it.'
      : `Close the '${opening.source}' of line ${lineAt(source.text, opening.start)} first.`
  throw errorAt(source, closing, 'revision.syntax', problem, hint)
}
