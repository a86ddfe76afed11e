import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import { nameText } from './name-text.ts'

/** TRUNCATE … CASCADE follows the foreign keys of partitions too; of those only their table is told. */
const referencingQuery = `
with recursive emptied(id) as (
  select pg_catalog.to_regclass($1)::pg_catalog.oid
  union
  select next.id from emptied cross join lateral (
    select k.conrelid as id from pg_catalog.pg_constraint k where k.contype = 'f' and k.confrelid = emptied.id
    union all
    select h.inhrelid from pg_catalog.pg_inherits h where h.inhparent = emptied.id
  ) next
)
select n.nspname as schema, c.relname as name
from emptied join pg_catalog.pg_class c on c.oid = emptied.id
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and c.oid <> pg_catalog.to_regclass($1) and not exists (
  select from pg_catalog.pg_inherits h where h.inhrelid = c.oid and h.inhparent in (select id from emptied))
order by 1, 2`

/** The tables with a foreign key to a table, those with one to them, and so on; not the table itself. */
export async function referencingTables(
  connection: Connection,
  table: LostName,
): Promise<readonly LostName[]> {
  return connection.query<{ schema: string; name: string }>(referencingQuery, [nameText(table)])
}
