import type { Connection } from '../../drivers/driver.ts'

/** How many rows of a table, its partitions and children still meet a condition. */
export async function countLeft(connection: Connection, table: string, where: string): Promise<number> {
  const [row] = await connection.query<{ rows: string }>(
    `select pg_catalog.count(*) as rows from ${table} where ${where}`,
  )
  return Number(row?.rows ?? 0)
}
