import type { Connection } from '../drivers/driver.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { isRevisionUnderWay } from './is-revision-under-way.ts'
import { pause } from './pause.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'

const pollMs = 100

/** Waits until the server has ended the revision that a run which is gone had sent it whole: it commits or it does not. */
export async function awaitSentRevision(
  connection: Connection,
  tables: Bookkeeping,
  signal: AbortSignal | undefined,
): Promise<void> {
  while (await isRevisionUnderWay(connection, tables)) {
    requireUninterrupted(signal)
    await pause(pollMs, signal)
  }
}
