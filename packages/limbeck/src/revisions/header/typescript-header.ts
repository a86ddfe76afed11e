import { closest } from 'fastest-levenshtein'
import type { RevisionFile } from '../revision.ts'
import { headerError } from './header-error.ts'
import { leadingComment } from './leading-comment.ts'
import { revisionFile } from './revision-file.ts'
import { scanTypescript, type Token } from './scan-typescript.ts'

const textFields = ['revision', 'createdAt', 'transaction', 'irreversible'] as const
const listFields = ['downRevision', 'branchLabels', 'dependsOn'] as const
const bodies = ['upgrade', 'downgrade'] as const
const known: readonly string[] = [...textFields, ...listFields, ...bodies]
const literalHint = 'The header is read without running the file: write the value as a plain literal.'

/**
 * Reads the header of a TypeScript or JavaScript revision: the object literal given to `defineRevision`, as text.
 *
 * @throws LimbeckError `revision.header-missing` for a file without `defineRevision({ … })`, `revision.header-not-static`
 * for a value that is no literal, `revision.syntax`, and those of `revisionFile`
 */
export function typescriptHeader(text: string, path: string): RevisionFile {
  const { tokens, comments } = scanTypescript(text, path)
  const call = tokens.findIndex(
    (token, index) => token.source === 'defineRevision' && tokens[index + 1]?.source === '(',
  )
  if (call === -1) {
    const hint = 'Only revisions belong in this folder: move the file elsewhere, or give it a header.'
    throw headerError(
      'revision.header-missing',
      path,
      undefined,
      'no defineRevision({ … }) in this file',
      hint,
    )
  }
  const properties = readProperties(tokens, call + 2, path)
  const has = (name: string): boolean => properties.has(name)
  const value = (name: string): readonly string[] => readValue(name, properties.get(name), path)
  const one = (name: (typeof textFields)[number]): string | undefined => value(name)[0]
  return revisionFile(
    {
      comment: leadingComment(comments, tokens[0]?.start ?? 0, tokens[call]?.start ?? 0),
      revision: one('revision'),
      downRevision: value('downRevision'),
      branchLabels: value('branchLabels'),
      dependsOn: value('dependsOn'),
      createdAt: one('createdAt'),
      transaction: one('transaction'),
      irreversible: one('irreversible'),
      hasUpgrade: has('upgrade'),
      hasDowngrade: has('downgrade'),
    },
    path,
    'typescript',
  )
}

/** The tokens of each property's value; none for a method. */
type Properties = ReadonlyMap<string, readonly Token[]>

function readProperties(tokens: readonly Token[], open: number, path: string): Properties {
  const properties = new Map<string, readonly Token[]>()
  if (tokens[open]?.source !== '{') {
    const problem = 'defineRevision is not given an object literal'
    throw headerError('revision.header-not-static', path, tokens[open]?.line, problem, literalHint)
  }
  let at = open + 1
  for (;;) {
    let token = tokens[at]
    if (token?.source === '}') return properties
    if (token?.source === 'async' && tokens[at + 1]?.type === 'word') token = tokens[++at]
    if (token === undefined || (token.type !== 'word' && token.type !== 'text')) {
      const problem = token === undefined ? 'the header has no end' : 'a header field has no plain name'
      throw headerError(
        'revision.header-not-static',
        path,
        (token ?? tokens.at(-1))?.line,
        problem,
        literalHint,
      )
    }
    const name = token.value ?? token.source
    if (!known.includes(name)) throw unknownField(name, token.line, path)
    const after = tokens[at + 1]?.source
    const end = endOfProperty(tokens, at + 1, path)
    const isReference = after !== ':' && after !== '(' && !(bodies as readonly string[]).includes(name)
    if (isReference) throw notStatic(name, token.line, path)
    properties.set(name, after === ':' ? tokens.slice(at + 2, end) : [])
    at = tokens[end]?.source === ',' ? end + 1 : end
  }
}

function endOfProperty(tokens: readonly Token[], from: number, path: string): number {
  const open: Token[] = []
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type !== 'mark') continue
    if (open.length === 0 && (token.source === ',' || token.source === '}')) return at
    if ('([{'.includes(token.source)) open.push(token)
    else if (')]}'.includes(token.source)) checkPair(open.pop(), token, path)
  }
  const opening = open.at(-1) ?? tokens[from - 1]
  const problem = `'${opening?.source}' is never closed`
  throw headerError('revision.syntax', path, opening?.line, problem, 'Close the bracket opened here.')
}

function checkPair(opening: Token | undefined, closing: Token, path: string): void {
  if (['()', '[]', '{}'].includes(`${opening?.source}${closing.source}`)) return
  const problem = `'${closing.source}' closes no bracket, or another one than the last opened`
  const hint =
    opening === undefined ? 'Remove it.' : `Close the '${opening.source}' of line ${opening.line} first.`
  throw headerError('revision.syntax', path, closing.line, problem, hint)
}

function readValue(name: string, tokens: readonly Token[] | undefined, path: string): readonly string[] {
  const first = tokens?.[0]
  if (tokens === undefined || first === undefined) return []
  const isList = first.source === '['
  const end = isList ? tokens.findIndex((token) => token.source === ']' && token.type === 'mark') : 0
  const rest = tokens[end + 1]?.source
  const isWhole = end !== -1 && (rest === undefined || rest === 'as' || rest === 'satisfies')
  const allowsList = (listFields as readonly string[]).includes(name)
  if (!isWhole || (isList && !allowsList)) throw notStatic(name, first.line, path)
  if (!isList && (first.source === 'undefined' || first.source === 'null')) return []
  const elements = isList ? tokens.slice(1, end) : [first]
  return elements.flatMap((token, index) => {
    if (isList && index % 2 === 1 && token.source === ',') return []
    if (token.value === undefined || (isList && index % 2 === 1)) throw notStatic(name, token.line, path)
    return [token.value]
  })
}

function notStatic(name: string, line: number, path: string): Error {
  return headerError(
    'revision.header-not-static',
    path,
    line,
    `${name} cannot be read from the text`,
    literalHint,
  )
}

function unknownField(name: string, line: number, path: string): Error {
  const hint = `Did you mean ${closest(name, [...known])}? A revision has ${known.join(', ')}.`
  return headerError('revision.header-invalid', path, line, `${name} is no field of a revision`, hint)
}
