import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'

const schemaQuery = `
select n.nspname as schema, c.relname as name
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and c.relkind = 'r' order by 2`

/** The tables of a schema. */
export async function tablesOfSchema(connection: Connection, schema: string): Promise<readonly LostName[]> {
  return connection.query<{ schema: string; name: string }>(schemaQuery, [schema])
}
