import { addedConstraints } from '../ast/added-constraints.ts'
import { indexedColumns } from '../ast/indexed-columns.ts'
import { provedNotNull } from '../ast/proved-not-null.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a primary key takes over an index of columns that the script did not prove to be NOT NULL. */
export const primaryKeyMayScanForNulls: SqlRule = {
  name: 'primary-key-may-scan-for-nulls',
  subject: 'sql',
  default: 'off',
  condition: 'A primary key takes over an index of columns that the script did not prove to be NOT NULL',
  effect:
    'Where a column is nullable so far, it is set NOT NULL at once, which reads every row under ACCESS EXCLUSIVE. Off by default, since a script alone does not tell what the columns are.',
  remedy: 'Make the columns NOT NULL by a validated check first.',
  bad: `create unique index concurrently orders_id_idx on orders (id);
alter table orders add constraint orders_pkey primary key using index orders_id_idx;`,
  good: `alter table orders add constraint id_present check (id is not null) not valid;
alter table orders validate constraint id_present;
create unique index concurrently orders_id_idx on orders (id);
alter table orders add constraint orders_pkey primary key using index orders_id_idx;`,
  check: (script) =>
    addedConstraints(script, 'CONSTR_PRIMARY').flatMap(({ statement, table, constraint, at }) => {
      if (constraint.indexname === undefined) return []
      const columns = indexedColumns(script, constraint.indexname)
      const proved = provedNotNull(script, statement.index, table)
      if (columns?.every((column) => proved.has(column))) return []
      return [
        {
          statement,
          message: `where a column of ${constraint.indexname} is nullable, every row of ${table} is read while nobody can use it`,
          at,
        },
      ]
    }),
}
