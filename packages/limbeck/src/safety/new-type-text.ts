import { tokenize } from '../sql/tokenize.ts'

/** The new type of a column and how its values get there, as an ALTER TABLE writes them. */
export interface NewTypeText {
  readonly type: string
  readonly using?: string
}

/** Cuts both out of a statement in which the type begins at `start`; undefined where it is not known. */
export function newTypeText(sql: string, start: number | undefined): NewTypeText | undefined {
  if (start === undefined) return undefined
  const cuts: { readonly word: string; readonly at: number; readonly end: number }[] = []
  let depth = 0
  let end = sql.length
  for (const token of tokenize(sql.slice(start))) {
    const text = sql.slice(start + token.start, start + token.end).toLowerCase()
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth > 0 || token.kind === 'string') continue
    if (text === ',' || text === ';') {
      end = start + token.start
      break
    }
    // Behind USING the word may be part of the expression.
    const isCut = text === 'using' || (text === 'collate' && !cuts.some(({ word }) => word === 'using'))
    if (token.kind === 'word' && isCut) {
      cuts.push({ word: text, at: start + token.start, end: start + token.end })
    }
  }
  const using = cuts.find(({ word }) => word === 'using')
  const type = sql.slice(start, cuts[0]?.at ?? end).trim()
  return { type, ...(using !== undefined && { using: sql.slice(using.end, end).trim() }) }
}
