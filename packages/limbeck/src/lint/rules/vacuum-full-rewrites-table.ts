import { isOptionOn } from '../../sql/ast/is-option-on.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds vACUUM FULL is run. */
export const vacuumFullRewritesTable: SqlRule = {
  name: 'vacuum-full-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'VACUUM FULL is run',
  effect: 'It rewrites the table under ACCESS EXCLUSIVE.',
  remedy:
    'Plain VACUUM frees space for new rows; to give it back online use pg_repack, or from PostgreSQL 19 REPACK CONCURRENTLY.',
  bad: 'vacuum full orders;',
  good: 'vacuum orders;',
  check: (script) =>
    script.statements.flatMap((statement) =>
      isOptionOn(nodeOf(statement.node, 'VacuumStmt')?.options, 'full')
        ? [{ statement, message: 'VACUUM FULL rewrites what it vacuums while nobody can use it' }]
        : [],
    ),
}
