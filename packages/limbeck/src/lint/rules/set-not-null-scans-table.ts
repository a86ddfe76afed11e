import { provedNotNull } from '../ast/proved-not-null.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is set NOT NULL without a validated check that proves it. */
export const setNotNullScansTable: SqlRule = {
  name: 'set-not-null-scans-table',
  subject: 'sql',
  default: 'on',
  condition: 'A column is set NOT NULL without a validated check that proves it',
  effect: 'Every row is read under ACCESS EXCLUSIVE: nobody reads or writes the table until that is done.',
  remedy:
    'Add CHECK (column IS NOT NULL) NOT VALID, validate it in a transaction of its own, set NOT NULL, which then reads nothing, and drop the check. PostgreSQL 18 also has NOT NULL … NOT VALID.',
  bad: 'alter table users alter column email set not null;',
  good: `alter table users add constraint email_present check (email is not null) not valid;
alter table users validate constraint email_present;
alter table users alter column email set not null;
alter table users drop constraint email_present;`,
  check: (script) =>
    tableCommands(script, 'AT_SetNotNull').flatMap(({ statement, table, command, at }) => {
      const column = command.name ?? ''
      if (provedNotNull(script, statement.index, table).has(column)) return []
      const message = `every row of ${table} is read for ${column} while nobody can use the table`
      return [{ statement, message, at }]
    }),
}
