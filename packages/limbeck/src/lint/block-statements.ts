import type { ReadBlock } from '../sql/load-block-reader.ts'

/** One statement in the body of a DO statement. */
export interface BlockStatement {
  readonly sql: string
  /** Where it begins in the text of the DO statement; undefined where that spells it otherwise. */
  readonly offset: number | undefined
}

/** The statements in the body of a DO statement, in order; of any other statement none. */
export function blockStatements(sql: string, readBlock: ReadBlock): readonly BlockStatement[] {
  if (!/^do\b/i.test(sql)) return []
  let behind = 0
  return readBlock(sql).map((text) => {
    const found = sql.indexOf(text, behind)
    if (found !== -1) behind = found + text.length
    return { sql: text, offset: found === -1 ? undefined : found }
  })
}
