import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a script changes something, and statement_timeout is not set before. */
export const statementTimeoutMissing: SqlRule = {
  name: 'statement-timeout-missing',
  subject: 'sql',
  default: 'off',
  condition: 'A script changes something, and statement_timeout is not set before',
  effect: 'A statement that takes longer than thought runs on, with its locks.',
  remedy: 'Set statement_timeout first; the runner sets what the configuration says.',
  bad: 'alter table orders add column note text;',
  good: `set statement_timeout = '5min';
alter table orders add column note text;`,
  check: (script) => {
    const missing = (statement: ScriptStatement): boolean =>
      settingsOf(script, 'statement_timeout').findLast((change) => change.statement.index < statement.index)
        ?.value === undefined
    return script.statements
      .filter((statement) => works(statement) && missing(statement))
      .slice(0, 1)
      .map((statement) => ({ statement, message: 'statement_timeout is not set' }))
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
