import { settingsOf } from '../ast/settings-of.ts'
import { holdsExclusively } from '../holds-exclusively.ts'
import type { SqlRule } from '../rule.ts'

/** Finds lock_timeout is set only after a statement that locks a table. */
export const lockTimeoutSetTooLate: SqlRule = {
  name: 'lock-timeout-set-too-late',
  subject: 'sql',
  default: 'on',
  condition: 'lock_timeout is set only after a statement that locks a table',
  effect: 'The statement before waited without that limit.',
  remedy: 'Set it first.',
  bad: `alter table orders add column note text;
set lock_timeout = '2s';`,
  good: `set lock_timeout = '2s';
alter table orders add column note text;`,
  check: (script) => {
    const first = settingsOf(script, 'lock_timeout')[0]
    if (first?.value === undefined) return []
    const isLate = script.statements.some(
      (statement) => statement.index < first.statement.index && holdsExclusively(statement).length > 0,
    )
    return isLate
      ? [{ statement: first.statement, message: 'a statement before has locked a table without this limit' }]
      : []
  },
}
