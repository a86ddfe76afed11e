import type { Connection } from '../drivers/driver.ts'
import { awaitSentRevision } from './await-sent-revision.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { noticeDeadClient } from './notice-dead-client.ts'
import type { RunContext } from './run-context.ts'
import type { RunLock } from './run-lock.ts'
import { withLock } from './with-lock.ts'
import { withSession } from './with-session.ts'

/**
 * Runs `work` under the lock of runs, on a session of its own: nobody else changes the bookkeeping meanwhile, and what a
 * run that is gone had sent whole has ended.
 *
 * The session begins when the lock is there: a pooler may have few, and whoever has the lock needs two. Where the caller has one
 * open, it is `first`, which waits for the lock and keeps it.
 *
 * @throws LimbeckError `lock.timeout`, `run.interrupted`
 */
export function underLock<Result>(
  context: RunContext,
  tables: Bookkeeping,
  work: (connection: Connection, lock: RunLock | undefined) => Promise<Result>,
  first?: Connection,
): Promise<Result> {
  const inSession = (lock: RunLock | undefined) =>
    withSession(context, async (connection) => {
      await noticeDeadClient(context.database, connection)
      if (lock !== undefined) await awaitSentRevision(connection, tables, context.signal)
      return work(connection, lock)
    })
  return withLock(context, tables, inSession, first)
}
