import { execute } from '../../operations/execute.ts'
import type { Operation } from '../../operations/operation.ts'
import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { Expansion } from './expansion.ts'

/**
 * Reads every row with the expressions that somebody stated, before anything is made: a value that cannot be cast, or a null
 * where none may be, is found while the database is still as it was.
 */
export function checkExpressions(expansion: Expansion): readonly Operation[] {
  const { schema, table } = expansion
  const from = qualified(schema, table)
  return expansion.new
    .filter(({ isStated }) => isStated)
    .map(({ column, expression }) => {
      const value = expression.includes('--') ? `(${expression}\n)` : `(${expression})`
      const sql = column.nullable
        ? `select count(${value}) from ${from}`
        : `do ${dollarQuoted(`
begin
  if exists (select from ${from} where ${value} is null) then
    raise not_null_violation using message = ${literal(`${table}.${column.name} becomes not null, and its expression is null for some rows`)};
  end if;
end
`)}`
      return execute.of({ sql, transaction: 'own' })
    })
}
