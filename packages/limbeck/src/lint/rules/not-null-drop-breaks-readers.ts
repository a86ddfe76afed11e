import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is made nullable. */
export const notNullDropBreaksReaders: SqlRule = {
  name: 'not-null-drop-breaks-readers',
  subject: 'sql',
  default: 'off',
  condition: 'A column is made nullable',
  effect: 'A program that expects a value may find none.',
  remedy: 'Let every reader know nulls first.',
  bad: 'alter table users alter column email drop not null;',
  good: 'alter table users alter column email drop default;',
  check: (script) =>
    tableCommands(script, 'AT_DropNotNull').map(({ statement, table, command, at }) => ({
      statement,
      message: `readers of ${table}.${command.name} may find nulls`,
      at,
    })),
}
