import { relationName } from '../../sql/ast/relation-name.ts'
import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a foreign key is added to a table that exists, without NOT VALID. */
export const foreignKeyBlocksWrites: SqlRule = {
  name: 'foreign-key-blocks-writes',
  subject: 'sql',
  default: 'on',
  condition: 'A foreign key is added to a table that exists, without NOT VALID',
  effect:
    'Both tables are locked against writes while every row is looked up; one written with a new column looks up nothing, and still locks both until the transaction commits.',
  remedy: 'Add it NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.',
  bad: 'alter table orders add constraint orders_user_fk foreign key (user_id) references users (id);',
  good: 'alter table orders add constraint orders_user_fk foreign key (user_id) references users (id) not valid;',
  check: (script) =>
    addedConstraints(script, 'CONSTR_FOREIGN').flatMap(({ statement, table, constraint, column, at }) => {
      if (constraint.skip_validation || constraint.is_enforced === false) return []
      const tables = `nobody can write ${table} and ${relationName(constraint.pktable)}`
      // A new column is null everywhere, and nothing is looked up.
      const message =
        column === undefined
          ? `${tables} while the rows of ${table} are looked up`
          : `${tables} until the transaction commits`
      return [{ statement, message, at }]
    }),
}
