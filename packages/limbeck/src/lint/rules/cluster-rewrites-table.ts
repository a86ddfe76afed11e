import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds cLUSTER is run. */
export const clusterRewritesTable: SqlRule = {
  name: 'cluster-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'CLUSTER is run',
  effect: 'It rewrites the table under ACCESS EXCLUSIVE.',
  remedy: 'Use pg_repack, or from PostgreSQL 19 REPACK CONCURRENTLY.',
  bad: 'cluster orders using orders_user_idx;',
  good: 'alter table orders cluster on orders_user_idx;',
  check: (script) =>
    script.statements.flatMap((statement) =>
      nodeOf(statement.node, 'ClusterStmt') === undefined
        ? []
        : [{ statement, message: 'CLUSTER rewrites the table while nobody can use it' }],
    ),
}
