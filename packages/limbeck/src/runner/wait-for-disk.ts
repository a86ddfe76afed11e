import type { Connection } from '../drivers/driver.ts'

/**
 * Waits until all that has committed on the server so far is on its disk, or where its settings say: a transaction that has an
 * id waits for its own commit, and with it for those before. Follows the manual on asynchronous commit.
 */
export function waitForDisk(connection: Connection): Promise<unknown> {
  return connection.query('select pg_catalog.pg_current_xact_id()')
}
