import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table that the script did not make is emptied by TRUNCATE. */
export const truncateLosesData: SqlRule = {
  name: 'truncate-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A table that the script did not make is emptied by TRUNCATE',
  effect: 'Its rows are gone, and it is locked against readers and writers.',
  remedy: 'Delete in batches what has to go; keep a copy of what may be needed.',
  bad: 'truncate orders;',
  good: `create table batch (id bigint);
truncate batch;`,
  check: (script) =>
    script.statements.flatMap((statement) =>
      nodesOf(nodeOf(statement.node, 'TruncateStmt')?.relations, 'RangeVar')
        .filter((relation) => !statement.isCertainlyNew(relationName(relation)))
        .map((relation) => ({
          statement,
          message: `the rows of ${relationName(relation)} are gone`,
          at: relation.location,
        })),
    ),
}
