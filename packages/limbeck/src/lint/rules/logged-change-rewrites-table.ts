import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table is set LOGGED or UNLOGGED, or gets another access method. */
export const loggedChangeRewritesTable: SqlRule = {
  name: 'logged-change-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A table is set LOGGED or UNLOGGED, or gets another access method',
  effect: 'The table is rewritten under ACCESS EXCLUSIVE.',
  remedy: 'Do it while nobody uses the table, or move the rows to a new table in batches.',
  bad: 'alter table events set unlogged;',
  good: 'create unlogged table events (id bigint);',
  check: (script) =>
    tableCommands(script, 'AT_SetLogged', 'AT_SetUnLogged', 'AT_SetAccessMethod').map(
      ({ statement, table, at }) => ({
        statement,
        message: `${table} is rewritten while nobody can use it`,
        at,
      }),
    ),
}
