import { changesIn } from '../ast/changes-in.ts'
import type { SqlRule } from '../rule.ts'

/** Finds UPDATE without a condition that looks at a row. */
export const updateTouchesEveryRow: SqlRule = {
  name: 'update-touches-every-row',
  subject: 'sql',
  default: 'on',
  condition: 'UPDATE without a condition that looks at a row',
  effect:
    'Every row is written anew and stays locked until the transaction commits, and the table grows to twice its size.',
  remedy:
    'Write op.backfill({ table, set, where }): it updates in batches by ranges of the key, each in a transaction of its own.',
  bad: `update orders set status = 'new';`,
  good: `update orders set status = 'new' where id between 1 and 1000;`,
  check: (script) =>
    script.statements.flatMap((statement) =>
      changesIn(statement.node, 'UpdateStmt')
        .filter(({ table, isRestricted }) => !isRestricted && !statement.isCertainlyNew(table))
        .map(({ table, at }) => ({ statement, message: `every row of ${table} is written and locked`, at })),
    ),
}
