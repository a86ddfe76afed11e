import { settingsOf } from '../ast/settings-of.ts'
import { lockedTables } from '../locked-tables.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'
import { tableLock } from '../table-lock.ts'

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

const blocking: ReadonlySet<string> = new Set([
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
])

function locks({ node, isNew }: ScriptStatement): boolean {
  if (node === undefined || !blocking.has(tableLock(node) ?? '')) return false
  const tables = lockedTables(node)
  return tables.length === 0 || tables.some((table) => !isNew(table))
}
