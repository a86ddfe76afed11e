import type { Bookkeeping } from './bookkeeping.ts'
import type { RunContext } from './run-context.ts'
import { RunLock } from './run-lock.ts'

/**
 * Runs `work` while holding the lock of the database and version table, and gives it back afterwards.
 *
 * A database that only one session can be connected to needs none: `work` gets undefined.
 */
export async function withLock<Result>(
  { database, applicationName = 'limbeck', settings, report, signal }: RunContext,
  tables: Bookkeeping,
  work: (lock: RunLock | undefined) => Promise<Result>,
): Promise<Result> {
  if (!database.isConcurrent) return work(undefined)
  const lock = await RunLock.take(database, tables, {
    waitTimeoutMs: settings.waitTimeoutMs,
    applicationName,
    report: report ?? (() => undefined),
    signal,
  })
  try {
    return await work(lock)
  } finally {
    await lock?.release()
  }
}
