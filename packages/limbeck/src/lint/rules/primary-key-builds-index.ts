import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a primary key is added to a table that exists, without USING INDEX. */
export const primaryKeyBuildsIndex: SqlRule = {
  name: 'primary-key-builds-index',
  subject: 'sql',
  default: 'on',
  condition: 'A primary key is added to a table that exists, without USING INDEX',
  effect: 'Its index is built, and its columns are scanned for nulls, under ACCESS EXCLUSIVE.',
  remedy:
    'Build a unique index CONCURRENTLY over columns that are NOT NULL, then add the primary key USING INDEX.',
  bad: 'alter table orders add primary key (id);',
  good: 'alter table orders add constraint orders_pkey primary key using index orders_id_idx;',
  check: (script) =>
    addedConstraints(script, 'CONSTR_PRIMARY').flatMap(({ statement, table, constraint, at }) =>
      constraint.indexname === undefined
        ? [
            {
              statement,
              message: `the index of the primary key of ${table} is built while nobody can use the table`,
              at,
            },
          ]
        : [],
    ),
}
