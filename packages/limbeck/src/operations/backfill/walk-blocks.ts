import type { Walk } from './walk.ts'

/**
 * Walks a relation without a key by its blocks. A row that somebody else changes meanwhile may move to a block that was
 * passed: another pass finds it.
 */
export function walkBlocks(relation: string, rowsPerBlock: number): Walk {
  return {
    async findLast(connection) {
      const [found] = await connection.query<{ last: string }>(
        `select pg_catalog.pg_relation_size($1::pg_catalog.regclass) / pg_catalog.current_setting('block_size')::int8 - 1 as last`,
        [relation],
      )
      return found === undefined || Number(found.last) < 0 ? undefined : [String(found.last)]
    },
    async next(_connection, { after, last }, size) {
      const first = after === undefined ? 0 : Number(after[0]) + 1
      const blocks = Math.max(1, Math.floor(size / rowsPerBlock))
      const end = Math.min(first + blocks - 1, Number(last[0]))
      if (first > end) return undefined
      return {
        condition: `ctid >= '(${first},0)'::pg_catalog.tid and ctid < '(${end + 1},0)'::pg_catalog.tid`,
        parameters: [],
        end: [String(end)],
        rows: (end - first + 1) * rowsPerBlock,
      }
    },
  }
}
