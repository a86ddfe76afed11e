import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an exclusion constraint is added to a table that exists. */
export const exclusionConstraintBuildsIndex: SqlRule = {
  name: 'exclusion-constraint-builds-index',
  subject: 'sql',
  default: 'on',
  condition: 'An exclusion constraint is added to a table that exists',
  effect: 'Its index is built under ACCESS EXCLUSIVE, and there is no form that does it online.',
  remedy: 'Add it while nobody uses the table, or to a new table that the rows are moved to.',
  bad: 'alter table bookings add constraint no_overlap exclude using gist (room with =, during with &&);',
  good: 'create table bookings (room int, during tsrange, exclude using gist (room with =, during with &&));',
  check: (script) =>
    addedConstraints(script, 'CONSTR_EXCLUSION').map(({ statement, table, at }) => ({
      statement,
      message: `the index of an exclusion constraint of ${table} is built while nobody can use the table`,
      at,
    })),
}
