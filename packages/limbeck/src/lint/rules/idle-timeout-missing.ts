import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a script changes something, and idle_in_transaction_session_timeout is not set before. */
export const idleTimeoutMissing: SqlRule = {
  name: 'idle-timeout-missing',
  subject: 'sql',
  default: 'off',
  condition: 'A script changes something, and idle_in_transaction_session_timeout is not set before',
  effect: 'A session that hangs in its transaction keeps its locks.',
  remedy: 'Set idle_in_transaction_session_timeout first; the runner sets what the configuration says.',
  bad: 'alter table orders add column note text;',
  good: `set idle_in_transaction_session_timeout = '30s';
alter table orders add column note text;`,
  check: (script) => {
    const missing = (statement: ScriptStatement): boolean =>
      settingsOf(script, 'idle_in_transaction_session_timeout').findLast(
        (change) => change.statement.index < statement.index,
      )?.value === undefined
    return script.statements
      .filter((statement) => works(statement) && missing(statement))
      .slice(0, 1)
      .map((statement) => ({ statement, message: 'idle_in_transaction_session_timeout is not set' }))
  },
}

const idle: ReadonlySet<string> = new Set([
  'VariableSetStmt',
  'VariableShowStmt',
  'TransactionStmt',
  'SelectStmt',
  'CreateSchemaStmt',
])

function works({ node }: ScriptStatement): boolean {
  return node !== undefined && !Object.keys(node).some((kind) => idle.has(kind))
}
