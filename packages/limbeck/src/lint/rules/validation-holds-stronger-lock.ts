import { nodeOf } from '../../sql/ast/node-of.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a constraint is added NOT VALID and validated in the same transaction. */
export const validationHoldsStrongerLock: SqlRule = {
  name: 'validation-holds-stronger-lock',
  subject: 'sql',
  default: 'on',
  condition: 'A constraint is added NOT VALID and validated in the same transaction',
  effect:
    'The lock of the first statement stays during the scan of the second, as if NOT VALID had not been written.',
  remedy: 'Validate in a later revision, or in a revision without a transaction.',
  bad: `begin;
alter table orders add constraint positive check (amount > 0) not valid;
alter table orders validate constraint positive;
commit;`,
  good: `alter table orders add constraint positive check (amount > 0) not valid;
alter table orders validate constraint positive;`,
  check: (script) => {
    const added = tableCommands(script, 'AT_AddConstraint').filter(
      ({ command, statement }) =>
        nodeOf(command.def, 'Constraint')?.skip_validation && statement.transaction !== undefined,
    )
    return tableCommands(script, 'AT_ValidateConstraint').flatMap(({ statement, table, command, at }) => {
      const isHeld = added.some(
        (each) =>
          each.table === table &&
          each.statement.transaction === statement.transaction &&
          nodeOf(each.command.def, 'Constraint')?.conname === command.name,
      )
      if (!isHeld) return []
      return [
        {
          statement,
          message: `${table} is still locked by the statement that added ${command.name} while its rows are read`,
          at,
        },
      ]
    })
  },
}
