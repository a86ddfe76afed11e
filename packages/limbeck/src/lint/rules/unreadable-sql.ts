import type { SqlRule } from '../rule.ts'

/** Finds postgreSQL cannot parse a statement. */
export const unreadableSql: SqlRule = {
  name: 'unreadable-sql',
  subject: 'sql',
  default: 'on',
  condition: 'PostgreSQL cannot parse a statement',
  effect: 'It would fail when it is run, and no other rule looks at it.',
  remedy: 'Mend the statement. The grammar is that of PostgreSQL 18.',
  bad: 'alter table users add colum;',
  good: 'alter table users add column phone text;',
  check: (script) =>
    script.statements.flatMap((statement) =>
      statement.syntaxError === undefined
        ? []
        : [{ statement, message: statement.syntaxError, at: statement.syntaxErrorAt }],
    ),
}
