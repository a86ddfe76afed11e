import type { Connection, Database } from '../drivers/driver.ts'

/**
 * Lets the server notice within seconds that this process has died, also in the middle of a statement, which would
 * otherwise run on to its end (client_connection_check_interval, PostgreSQL 14). Not every platform can.
 */
export async function noticeDeadClient(database: Database, connection: Connection): Promise<void> {
  if (!database.isConcurrent) return
  await connection.execute(`set client_connection_check_interval = '2s'`).catch(() => undefined)
}
