import type { Connection } from '../drivers/driver.ts'
import type { Bookkeeping } from './bookkeeping.ts'

const tablesQuery = `
select exists (
  select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not (n.nspname = $1 and c.relname = any ($2))
) as holds`

/** Whether a database holds tables or sequences besides the runner's own. */
export async function holdsTables(
  connection: Connection,
  { schema, version, history, progress }: Bookkeeping,
): Promise<boolean> {
  const own = [version, history, `${history}_id_seq`, progress]
  const [row] = await connection.query<{ holds: boolean }>(tablesQuery, [schema, own])
  return row?.holds === true
}
