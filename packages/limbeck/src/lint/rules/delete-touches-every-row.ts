import { changesIn } from '../ast/changes-in.ts'
import type { SqlRule } from '../rule.ts'

/** Finds DELETE without a condition that looks at a row. */
export const deleteTouchesEveryRow: SqlRule = {
  name: 'delete-touches-every-row',
  subject: 'sql',
  default: 'on',
  condition: 'DELETE without a condition that looks at a row',
  effect: 'Every row is gone, and locked until the transaction commits.',
  remedy: 'Say which rows; delete many in batches, outside a revision or by op.run.',
  bad: 'delete from orders where true;',
  good: `delete from orders where created_at < '2020-01-01';`,
  check: (script) =>
    script.statements.flatMap((statement) =>
      changesIn(statement.node, 'DeleteStmt')
        .filter(({ table, isRestricted }) => !isRestricted && !statement.isCertainlyNew(table))
        .map(({ table, at }) => ({ statement, message: `every row of ${table} is deleted`, at })),
    ),
}
