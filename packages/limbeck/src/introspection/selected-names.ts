import { tokenize } from '../sql/tokenize.ts'

/**
 * The names that a SELECT of ours gives to its columns, in their order: each column ends in its name.
 *
 * @throws Error for a column that ends otherwise
 */
export function selectedNames(sql: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let isInList = false
  let last = ''
  for (const { kind, start, end } of tokenize(sql)) {
    const text = sql.slice(start, end)
    if (kind === 'symbol' && '(['.includes(text)) depth++
    else if (kind === 'symbol' && ')]'.includes(text)) depth--
    else if (depth === 0 && !isInList) {
      isInList = text === 'select'
      continue
    }
    if (depth > 0 || !isInList) continue
    const isEnd = text === 'from' && !['distinct', 'as'].includes(last)
    if (isEnd || text === ',') names.push(requireName(last, sql))
    if (isEnd) return names
    last = kind === 'word' || kind === 'quoted' ? text : ''
  }
  return [...names, requireName(last, sql)]
}

function requireName(text: string, sql: string): string {
  const [, name] = /^"?(\w+)"?$/.exec(text) ?? []
  if (name === undefined) throw new Error(`a column has no name of its own in ${sql}`)
  return name
}
