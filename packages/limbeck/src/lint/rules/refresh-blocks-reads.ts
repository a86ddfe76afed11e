import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a materialized view is refreshed without CONCURRENTLY. */
export const refreshBlocksReads: SqlRule = {
  name: 'refresh-blocks-reads',
  subject: 'sql',
  default: 'on',
  condition: 'A materialized view is refreshed without CONCURRENTLY',
  effect: 'Nobody can read it until its query is done.',
  remedy: 'Give it a unique index and write REFRESH MATERIALIZED VIEW CONCURRENTLY.',
  bad: 'refresh materialized view totals;',
  good: 'refresh materialized view concurrently totals;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const refresh = nodeOf(statement.node, 'RefreshMatViewStmt')
      const view = relationName(refresh?.relation)
      if (refresh === undefined || refresh.concurrent || statement.isNew(view)) return []
      return [
        {
          statement,
          message: `nobody can read ${view} while it is refreshed`,
          at: refresh.relation?.location,
        },
      ]
    }),
}
