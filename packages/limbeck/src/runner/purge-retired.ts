import { bookkeeping } from './bookkeeping.ts'
import { inOneTransaction } from './in-one-transaction.ts'
import { type RetiredOptions, readRetired } from './read-retired.ts'
import type { Retired } from './retired.ts'
import type { RunContext } from './run-context.ts'
import { underLock } from './under-lock.ts'

/**
 * Removes for good what revisions dropped and kept, in one transaction and under the lock of runs, and returns it, the oldest
 * first. The way back of those revisions brings nothing back then.
 */
export async function purgeRetired(
  context: RunContext,
  options?: RetiredOptions,
): Promise<readonly Retired[]> {
  const tables = bookkeeping(context.settings.versionTable, context.settings.versionTableSchema)
  return underLock(context, tables, async (connection) => {
    const retired = await readRetired(connection, options)
    await inOneTransaction(context.settings, connection, async () => {
      for (const { sql } of retired) await connection.execute(sql)
    })
    return retired
  })
}
