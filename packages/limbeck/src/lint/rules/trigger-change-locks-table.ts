import { predictEffects } from '../../locks/prediction/predict-effects.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a trigger of a table that exists is made, dropped, enabled or disabled. */
export const triggerChangeLocksTable: SqlRule = {
  name: 'trigger-change-locks-table',
  subject: 'sql',
  default: 'off',
  condition: 'A trigger of a table that exists is made, dropped, enabled or disabled',
  effect:
    'The table is locked against writes, for the drop against reads too: shortly, once the lock is there.',
  remedy: 'Let a lock timeout bound the wait for the lock; the runner sets one.',
  bad: 'create trigger audit before insert on orders for each row execute function audit();',
  good: 'create function audit() returns trigger language plpgsql as $$ begin return new; end $$;',
  check: (script) => [
    ...script.statements.flatMap((statement) => {
      const trigger = nodeOf(statement.node, 'CreateTrigStmt')
      const isDrop = nodeOf(statement.node, 'DropStmt')?.removeType === 'OBJECT_TRIGGER'
      if (statement.node === undefined || (trigger === undefined && !isDrop)) return []
      return predictEffects(statement.node)
        .locks.filter(({ relation }) => !statement.isNew(relation))
        .map(({ relation }) => ({
          statement,
          message: `${relation} is locked for the change of its trigger`,
        }))
    }),
    ...tableCommands(script, ...switches).map(({ statement, table, at }) => ({
      statement,
      message: `${table} is locked against writes for the change of its trigger`,
      at,
    })),
  ],
}

const switches = [
  'AT_EnableTrig',
  'AT_EnableAlwaysTrig',
  'AT_EnableReplicaTrig',
  'AT_EnableTrigAll',
  'AT_EnableTrigUser',
  'AT_DisableTrig',
  'AT_DisableTrigAll',
  'AT_DisableTrigUser',
] as const
