import type { Connection } from '../../src/drivers/driver.ts'

/** Which of these databases there are on the server, sorted. */
export async function databasesAmong(
  connection: Connection,
  names: readonly string[],
): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    'select datname::text as name from pg_catalog.pg_database where datname = any($1) order by 1',
    [names],
  )
  return rows.map(({ name }) => name)
}
