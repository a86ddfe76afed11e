import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'

const extensionQuery = `
select n.nspname as schema, c.relname as name
from pg_catalog.pg_depend d
join pg_catalog.pg_extension e on d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and e.oid = d.refobjid
join pg_catalog.pg_class c on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = d.objid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where d.deptype = 'e' and e.extname = $1 and c.relkind = 'r' order by 1, 2`

/** The tables that an extension has made for itself. */
export async function tablesOfExtension(
  connection: Connection,
  extension: string,
): Promise<readonly LostName[]> {
  return connection.query<{ schema: string; name: string }>(extensionQuery, [extension])
}
