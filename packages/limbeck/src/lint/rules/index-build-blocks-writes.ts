import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an index of a table that exists is built without CONCURRENTLY. */
export const indexBuildBlocksWrites: SqlRule = {
  name: 'index-build-blocks-writes',
  subject: 'sql',
  default: 'on',
  condition: 'An index of a table that exists is built without CONCURRENTLY',
  effect: 'Nobody can write the table until the index is built.',
  remedy:
    'Write CREATE INDEX CONCURRENTLY; Limbeck runs it outside a transaction (op.createIndex: concurrently: true).',
  bad: 'create index orders_user_idx on orders (user_id);',
  good: 'create index concurrently orders_user_idx on orders (user_id);',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const index = nodeOf(statement.node, 'IndexStmt')
      const table = relationName(index?.relation)
      // ON ONLY a partitioned table builds nothing.
      if (index === undefined || index.concurrent || statement.isNew(table) || index.relation?.inh !== true)
        return []
      return [
        {
          statement,
          message: `nobody can write ${table} while ${index.idxname ?? 'its index'} is built`,
          at: index.relation?.location,
        },
      ]
    }),
}
