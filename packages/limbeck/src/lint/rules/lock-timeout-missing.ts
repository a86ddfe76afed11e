import { blockedBy } from '../../locks/blocked-by.ts'
import { predictEffects } from '../../locks/prediction/predict-effects.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a statement locks a table against readers or writers, and lock_timeout is not set before. */
export const lockTimeoutMissing: SqlRule = {
  name: 'lock-timeout-missing',
  subject: 'sql',
  default: 'off',
  condition: 'A statement locks a table against readers or writers, and lock_timeout is not set before',
  effect:
    'While it waits behind a long query, every later query on the table waits behind it. Off by default: the runner sets lock_timeout from lockTimeoutMs and tries again.',
  remedy: 'Set lock_timeout first, and try again when it strikes.',
  bad: 'alter table orders add column note text;',
  good: `set lock_timeout = '2s';
alter table orders add column note text;`,
  check: (script) => {
    const missing = (statement: ScriptStatement): boolean =>
      settingsOf(script, 'lock_timeout').findLast((change) => change.statement.index < statement.index)
        ?.value === undefined
    return script.statements
      .filter((statement) => locks(statement) && missing(statement))
      .slice(0, 1)
      .map((statement) => ({
        statement,
        message: 'lock_timeout is not set, so everybody may wait behind this',
      }))
  },
}

function locks({ node, isNew }: ScriptStatement): boolean {
  if (node === undefined) return false
  // Which tables have a column of the domain is not in the words.
  if (nodeOf(node, 'AlterDomainStmt') !== undefined) return true
  return predictEffects(node).locks.some(
    ({ relation, mode }) => blockedBy(mode) !== 'nothing' && !isNew(relation),
  )
}
