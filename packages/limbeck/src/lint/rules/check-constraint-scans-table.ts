import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a check constraint is added to a table that exists, without NOT VALID. */
export const checkConstraintScansTable: SqlRule = {
  name: 'check-constraint-scans-table',
  subject: 'sql',
  default: 'on',
  condition: 'A check constraint is added to a table that exists, without NOT VALID',
  effect: 'Every row is read under ACCESS EXCLUSIVE: nobody reads or writes the table until that is done.',
  remedy:
    'Add it NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own, which lets others read and write.',
  bad: 'alter table orders add constraint positive check (amount > 0);',
  good: 'alter table orders add constraint positive check (amount > 0) not valid;',
  check: (script) =>
    addedConstraints(script, 'CONSTR_CHECK').flatMap(({ statement, table, constraint, column, at }) => {
      if (constraint.skip_validation || constraint.is_enforced === false) return []
      const name = constraint.conname ?? (column === undefined ? 'the check' : `the check of ${column}`)
      return [
        {
          statement,
          message: `every row of ${table} is read for ${name} while nobody can use the table`,
          at,
        },
      ]
    }),
}
