import { beginTransaction } from './begin-transaction.ts'
import { pause } from './pause.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import { retryReason } from './retry-reason.ts'
import type { Run } from './run.ts'
import { type BlockerWatch, watchBlockers } from './watch-blockers.ts'

const firstDelayMs = 250
const longestDelayMs = 15_000

/**
 * Runs `work` in a transaction with limits. One that timed out on a lock, or lost a deadlock, is rolled back and tried
 * again after a while: its locks must not keep others waiting while it waits itself.
 *
 * `work` may therefore run several times; `revisions` names it in the log.
 */
export async function inTransaction(
  run: Run,
  revisions: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const retries = run.context.settings.lockRetries
  for (let attempt = 1; ; attempt++) {
    try {
      await attemptTransaction(run, work)
      return
    } catch (error) {
      const reason = retryReason(error)
      if (reason === undefined || attempt > retries || run.context.signal?.aborted === true) throw error
      const delayMs = Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs) * (0.5 + Math.random())
      run.report({
        type: 'group-retried',
        revisions,
        attempt,
        retries,
        delayMs,
        reason,
        blockers: run.blockers,
      })
      await pause(delayMs, run.context.signal)
    }
  }
}

async function attemptTransaction(run: Run, work: () => Promise<void>): Promise<void> {
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
    await work()
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
