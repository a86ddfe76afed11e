import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a script changes something, and application_name is not set before. */
export const applicationNameMissing: SqlRule = {
  name: 'application-name-missing',
  subject: 'sql',
  default: 'off',
  condition: 'A script changes something, and application_name is not set before',
  effect: 'Nobody sees in pg_stat_activity which session is the migration.',
  remedy: 'Set application_name first; the runner sets what the configuration says.',
  bad: 'alter table orders add column note text;',
  good: `set application_name = 'migration';
alter table orders add column note text;`,
  check: (script) => {
    const missing = (statement: ScriptStatement): boolean =>
      settingsOf(script, 'application_name').findLast((change) => change.statement.index < statement.index)
        ?.value === undefined
    return script.statements
      .filter((statement) => works(statement) && missing(statement))
      .slice(0, 1)
      .map((statement) => ({ statement, message: 'application_name is not set' }))
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
