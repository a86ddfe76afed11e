import { isVolatile } from '../../sql/ast/is-volatile.ts'
import { addedColumns } from '../ast/added-columns.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is added whose default has to be computed for each row. */
export const volatileDefaultRewritesTable: SqlRule = {
  name: 'volatile-default-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A column is added whose default has to be computed for each row',
  effect:
    'PostgreSQL rewrites the whole table under ACCESS EXCLUSIVE: nobody reads or writes it until that is done. A constant, and what is fixed within a statement such as now(), costs nothing.',
  remedy:
    'Add the column without a default, set the default in a second statement, which new rows get, and fill the old rows by op.backfill.',
  bad: 'alter table orders add column token uuid default gen_random_uuid();',
  good: `alter table orders add column token uuid;
alter table orders alter column token set default gen_random_uuid();`,
  check: (script) =>
    addedColumns(script).flatMap(({ statement, table, name, constraints, at }) => {
      const value = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT')?.raw_expr
      if (value === undefined || !isVolatile(value)) return []
      const message = `the default of ${table}.${name} is computed for each row: ${table} is rewritten while nobody can use it`
      return [{ statement, message, at }]
    }),
}
