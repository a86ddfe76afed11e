import type { Connection } from '../drivers/driver.ts'
import { beginSql } from './begin-sql.ts'
import { type TransactionSettings, transactionLimits } from './transaction-limits.ts'

/**
 * Opens a transaction with its limits, and returns the pid of the session that serves it. It runs as `role` where one is
 * set, which then owns what is made.
 */
export async function beginTransaction(
  connection: Connection,
  settings: TransactionSettings,
): Promise<number> {
  const limits = transactionLimits(settings, connection.serverVersion)
  // The second is harmless without the first.
  const [, [row]] = await Promise.all([
    connection.execute(beginSql),
    connection.query<{ pid: number }>(`select ${limits.join(', ')}, pg_catalog.pg_backend_pid() as pid`),
  ])
  return row?.pid ?? 0
}
