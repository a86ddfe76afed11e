import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a constraint is dropped. */
export const constraintDropLosesGuarantee: SqlRule = {
  name: 'constraint-drop-loses-guarantee',
  subject: 'sql',
  default: 'off',
  condition: 'A constraint is dropped',
  effect: 'Rows that it forbade may come. Dropping a foreign key also locks both tables.',
  remedy: 'Let programs do without its guarantee first; add it again NOT VALID if it has to come back.',
  bad: 'alter table users drop constraint users_email_key;',
  good: 'alter table users rename constraint users_email_key to users_email_unique;',
  check: (script) =>
    tableCommands(script, 'AT_DropConstraint').map(({ statement, table, command, at }) => ({
      statement,
      message: `${table} no longer guarantees ${command.name}`,
      at,
    })),
}
