import { addedColumns } from '../ast/added-columns.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a stored generated column is added to a table that exists, or gets another expression. */
export const storedColumnRewritesTable: SqlRule = {
  name: 'stored-column-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A stored generated column is added to a table that exists, or gets another expression',
  effect: 'Its value is computed for each row: the whole table is rewritten under ACCESS EXCLUSIVE.',
  remedy:
    'Add a plain column, keep it up to date by a trigger, and fill the old rows by op.backfill; or from PostgreSQL 18 make it VIRTUAL.',
  bad: 'alter table users add column full_name text generated always as (first_name || last_name) stored;',
  good: 'alter table users add column full_name text;',
  check: (script) => [
    ...addedColumns(script).flatMap(({ statement, table, name, constraints, at }) => {
      const generated = constraints.find(({ contype }) => contype === 'CONSTR_GENERATED')
      if (generated === undefined || generated.generated_kind === 'v') return []
      return [{ statement, message: computed(table, name), at }]
    }),
    ...tableCommands(script, 'AT_SetExpression').map(({ statement, table, command, at }) => ({
      statement,
      message: computed(table, command.name ?? ''),
      at,
    })),
  ],
}

function computed(table: string, column: string): string {
  return `${table}.${column} is computed for each row: ${table} is rewritten while nobody can use it`
}
