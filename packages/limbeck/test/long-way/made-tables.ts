import type { Connection } from '../../src/drivers/driver.ts'

/** The names of the tables of a long way that are there, sorted. */
export async function madeTables(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    `select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname ~ '^t[0-9]+$'`,
  )
  return rows.map(({ name }) => name).sort()
}
