import type { Connection } from '../drivers/driver.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import type { RunContext } from './run-context.ts'
import { RunLock } from './run-lock.ts'

/**
 * Runs `work` while holding the lock of the database and version table, and gives it back afterwards.
 *
 * A database that only one session can be connected to needs none: `work` gets undefined. A session `first` that is open goes on
 * as the lock's.
 */
export async function withLock<Result>(
  { database, applicationName = 'limbeck', settings, report, signal }: RunContext,
  tables: Bookkeeping,
  work: (lock: RunLock | undefined) => Promise<Result>,
  first?: Connection,
): Promise<Result> {
  const lock = await RunLock.take(
    database,
    tables,
    {
      waitTimeoutMs: settings.waitTimeoutMs,
      applicationName,
      report: report ?? (() => undefined),
      signal,
    },
    first,
  )
  try {
    return await work(lock)
  } finally {
    await lock?.release()
  }
}
