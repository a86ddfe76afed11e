import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a unique constraint is added to a table that exists, without USING INDEX. */
export const uniqueConstraintBuildsIndex: SqlRule = {
  name: 'unique-constraint-builds-index',
  subject: 'sql',
  default: 'on',
  condition: 'A unique constraint is added to a table that exists, without USING INDEX',
  effect: 'Its index is built under ACCESS EXCLUSIVE: nobody reads or writes the table until that is done.',
  remedy: 'Build the unique index CONCURRENTLY first, then add the constraint USING INDEX.',
  bad: 'alter table users add constraint users_email_key unique (email);',
  good: `create unique index concurrently users_email_key on users (email);
alter table users add constraint users_email_key unique using index users_email_key;`,
  check: (script) =>
    addedConstraints(script, 'CONSTR_UNIQUE').flatMap(({ statement, table, constraint, at }) =>
      constraint.indexname === undefined
        ? [{ statement, message: `an index of ${table} is built while nobody can use the table`, at }]
        : [],
    ),
}
