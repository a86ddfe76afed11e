import type { Connection } from '../../src/drivers/driver.ts'

/** The names of the tables that somebody made in a database, sorted. */
export async function tablesOf(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    "select relname::text as name from pg_catalog.pg_class where oid >= 16384 and relkind = 'r' order by 1",
  )
  return rows.map(({ name }) => name)
}
