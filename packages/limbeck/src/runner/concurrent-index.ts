import { tokenize } from '../sql/tokenize.ts'

/** An index that a statement builds or drops concurrently. Names are SQL, quoted where the statement quotes them. */
export interface ConcurrentIndex {
  readonly action: 'create' | 'drop'
  /** Qualified in a drop only where the statement qualifies it. */
  readonly index: string
  /** The table of an index that is built. */
  readonly table: string | undefined
}

/**
 * Reads which index a `create index concurrently` or `drop index concurrently` is about; undefined for any other
 * statement, and for an index that PostgreSQL is to name itself.
 */
export function concurrentIndex(sql: string): ConcurrentIndex | undefined {
  const words = firstWords(sql)
  const takes = (...expected: readonly string[]) => {
    if (!expected.every((word, index) => words[index] === word)) return false
    words.splice(0, expected.length)
    return true
  }
  const name = () => {
    const parts = words.splice(0, 1)
    while (words[0] === '.') parts.push(...words.splice(0, 2))
    return parts.join('')
  }
  if (takes('drop', 'index', 'concurrently')) {
    takes('if', 'exists')
    return { action: 'drop', index: name(), table: undefined }
  }
  if (!takes('create')) return undefined
  takes('unique')
  if (!takes('index', 'concurrently') || words[0] === 'on') return undefined
  takes('if', 'not', 'exists')
  const index = name()
  if (!takes('on')) return undefined
  takes('only')
  return { action: 'create', index, table: name() }
}

/** The words before the first that is no name, keyword or dot. */
function firstWords(sql: string): string[] {
  const words: string[] = []
  for (const { kind, start, end } of tokenize(sql)) {
    const text = sql.slice(start, end)
    if (kind !== 'word' && kind !== 'quoted' && text !== '.') break
    words.push(kind === 'word' ? text.toLowerCase() : text)
    if (words.length === 20) break
  }
  return words
}
