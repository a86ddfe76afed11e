import { beginTransaction } from './begin-transaction.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import type { Run } from './run.ts'
import { type BlockerWatch, watchBlockers } from './watch-blockers.ts'
import { withRetries } from './with-retries.ts'

/**
 * Runs `work` in a transaction with limits. One that timed out on a lock, or lost a deadlock, is rolled back and tried
 * again after a while: its locks must not keep others waiting while it waits itself.
 *
 * `work` may therefore run several times, each with the pid of the session that serves it; `revisions` names it in the log.
 */
export function inTransaction(
  run: Run,
  revisions: readonly string[],
  work: (pid: number) => Promise<void>,
): Promise<void> {
  return withRetries(run, revisions, () => attemptTransaction(run, work))
}

async function attemptTransaction(run: Run, work: (pid: number) => Promise<void>): Promise<void> {
  const { connection, lock, context } = run
  const { signal, settings } = context
  requireUninterrupted(signal)
  run.blockers = []
  run.isCommitting = false
  let watch: BlockerWatch | undefined
  let cancel = () => {}
  try {
    // Without the lock another run may have begun.
    const [pid] = await Promise.all([beginTransaction(connection, settings), lock?.check()])
    if (lock !== undefined) {
      watch = watchBlockers(lock, pid, settings.lockTimeoutMs)
      cancel = () => void lock.cancel(pid).catch(() => undefined)
      signal?.addEventListener('abort', cancel)
    }
    await work(pid)
    requireUninterrupted(signal)
    run.isCommitting = true
    await connection.execute('commit')
    run.isCommitting = false
  } catch (error) {
    run.blockers = watch?.blockers ?? []
    // A connection that is lost has rolled back.
    await connection.execute('rollback').catch(() => undefined)
    requireUninterrupted(signal)
    throw error
  } finally {
    watch?.stop()
    signal?.removeEventListener('abort', cancel)
  }
}
