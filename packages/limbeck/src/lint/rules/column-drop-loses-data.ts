import { allTableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is dropped. */
export const columnDropLosesData: SqlRule = {
  name: 'column-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A column is dropped',
  effect: 'Its values are gone, and a program that still names it fails.',
  remedy:
    'Let no program name it first. To be able to come back, keep it aside: op.dropColumn(…, { keep: true }), and limbeck purge later. Then silence the finding with the reason.',
  bad: 'alter table users drop column phone;',
  good: `alter table users add column phone text;
alter table users alter column phone set default null;`,
  check: (script) =>
    [...allTableCommands(script)]
      .filter(
        ({ statement, subtype, table }) => subtype === 'AT_DropColumn' && !statement.isCertainlyNew(table),
      )
      .map(({ statement, table, command, at }) => ({
        statement,
        message: `the values of ${table}.${command.name} are gone, and programs that name it fail`,
        at,
      })),
}
