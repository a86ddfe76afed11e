import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an index that is not unique has more than three columns. */
export const indexHasManyColumns: SqlRule = {
  name: 'index-has-many-columns',
  subject: 'sql',
  default: 'off',
  condition: 'An index that is not unique has more than three columns',
  effect: 'It is large and slow to keep, and queries seldom use the columns behind the third.',
  remedy:
    'Index the columns that select most; put others into INCLUDE where they save a look into the table.',
  bad: 'create index concurrently orders_idx on orders (a, b, c, d);',
  good: 'create index concurrently orders_idx on orders (a, b, c);',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const index = nodeOf(statement.node, 'IndexStmt')
      const count = (index?.indexParams ?? []).length
      if (index === undefined || index.unique || count <= 3) return []
      return [{ statement, message: `${index.idxname ?? 'the index'} has ${count} columns` }]
    }),
}
