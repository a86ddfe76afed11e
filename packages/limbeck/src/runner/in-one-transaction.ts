import type { Connection } from '../drivers/driver.ts'
import { beginTransaction } from './begin-transaction.ts'
import type { RunSettings } from './run-context.ts'

/** Runs `work` in a transaction with limits, once. */
export async function inOneTransaction(
  settings: RunSettings,
  connection: Connection,
  work: () => Promise<void>,
): Promise<void> {
  await beginTransaction(connection, settings)
  try {
    await work()
  } catch (error) {
    await connection.execute('rollback').catch(() => undefined)
    throw error
  }
  await connection.execute('commit')
}
