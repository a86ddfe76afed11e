import { identifier } from '../../sql/identifier.ts'
import type { KeyColumn } from './read-parts.ts'
import type { Walk, WalkPosition } from './walk.ts'

interface EndRow {
  readonly end: readonly string[]
  readonly rows: string
}

/** Walks a relation in the order of its key, so that a row that is changed stays where it was. */
export function walkKey(relation: string, key: readonly KeyColumn[]): Walk {
  const columns = key.map(({ name }) => identifier(name))
  const row = `(${columns.join(', ')})`
  const texts = `array[${columns.map((column) => `${column}::text`).join(', ')}]`
  const order = (direction: 'asc' | 'desc') => columns.map((column) => `${column} ${direction}`).join(', ')
  /** The bound values as a row of the key's types; `place` is the number of the first one. */
  const bound = (place: number) =>
    `(${key.map(({ type }, index) => `$${place + index}::${type}`).join(', ')})`
  const within = (after: WalkPosition | undefined) =>
    after === undefined
      ? `${row} <= ${bound(1)}`
      : `${row} <= ${bound(1)} and ${row} > ${bound(1 + key.length)}`
  return {
    async findLast(connection) {
      const [found] = await connection.query<Pick<EndRow, 'end'>>(
        `select ${texts} as "end" from only ${relation} order by ${order('desc')} limit 1`,
      )
      return found?.end
    },
    async next(connection, { after, last }, size) {
      const [found] = await connection.query<EndRow>(
        `select ${texts} as "end", pg_catalog.count(*) over () as rows
         from (select ${columns.join(', ')} from only ${relation} where ${within(after)} order by ${order('asc')} limit ${size}) b
         order by ${order('desc')} limit 1`,
        [...last, ...(after ?? [])],
      )
      if (found === undefined) return undefined
      const { end, rows } = found
      return { condition: within(after), parameters: [...end, ...(after ?? [])], end, rows: Number(rows) }
    },
  }
}
