import type { Connection } from '../../drivers/driver.ts'

/** How long a statement of {@link briefly} waits for a lock before it gives way. */
const lockTimeoutMs = 5_000

/**
 * Runs `work`, which locks a table for a moment, in a transaction that gives way to whoever holds the table. The step that
 * it belongs to is then tried again.
 */
export async function briefly(connection: Connection, work: () => Promise<void>): Promise<void> {
  await connection.execute(`begin; set local lock_timeout = ${lockTimeoutMs}`)
  try {
    await work()
  } catch (error) {
    await connection.execute('rollback').catch(() => undefined)
    throw error
  }
  await connection.execute('commit')
}
