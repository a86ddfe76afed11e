import { addedConstraints } from '../ast/added-constraints.ts'
import { relationName } from '../ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a foreign key is added to a table that exists, without NOT VALID. */
export const foreignKeyBlocksWrites: SqlRule = {
  name: 'foreign-key-blocks-writes',
  subject: 'sql',
  default: 'on',
  condition: 'A foreign key is added to a table that exists, without NOT VALID',
  effect: 'Both tables are locked against writes while every row is looked up.',
  remedy: 'Add it NOT VALID, and VALIDATE CONSTRAINT in a transaction of its own.',
  bad: 'alter table orders add constraint orders_user_fk foreign key (user_id) references users (id);',
  good: 'alter table orders add constraint orders_user_fk foreign key (user_id) references users (id) not valid;',
  check: (script) =>
    addedConstraints(script, 'CONSTR_FOREIGN').flatMap(({ statement, table, constraint, at }) => {
      if (constraint.skip_validation || constraint.is_enforced === false) return []
      const message = `nobody can write ${table} and ${relationName(constraint.pktable)} while the rows of ${table} are looked up`
      return [{ statement, message, at }]
    }),
}
