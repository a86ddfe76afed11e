import { tokenize } from '../sql/tokenize.ts'

/** The new type of a column and how its values get there, as an ALTER TABLE writes them. */
export interface NewTypeText {
  readonly type: string
  readonly using?: string
}

/** Cuts both out of a statement in which the type begins at `start`; undefined where it is not known. */
export function newTypeText(sql: string, start: number | undefined): NewTypeText | undefined {
  if (start === undefined) return undefined
  const cuts: { readonly word: string; readonly before: number; readonly behind: number }[] = []
  let depth = 0
  // The end of the token before, so that a comment behind the type or the expression is left out.
  let end = start
  for (const token of tokenize(sql.slice(start))) {
    const text = sql.slice(start + token.start, start + token.end).toLowerCase()
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth === 0 && token.kind !== 'string') {
      if (text === ',' || text === ';') break
      // Behind USING the word may be part of the expression.
      const isCut = text === 'using' || (text === 'collate' && !cuts.some(({ word }) => word === 'using'))
      if (token.kind === 'word' && isCut) {
        cuts.push({ word: text, before: end, behind: start + token.end })
      }
    }
    end = start + token.end
  }
  const using = cuts.find(({ word }) => word === 'using')
  const type = sql.slice(start, cuts[0]?.before ?? end).trim()
  return { type, ...(using !== undefined && { using: sql.slice(using.behind, end).trim() }) }
}
