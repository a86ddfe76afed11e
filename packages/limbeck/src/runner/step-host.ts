import { LimbeckError } from '../errors/limbeck-error.ts'
import type { StepHost } from '../operations/step-host.ts'
import type { Step } from '../plan/plan.ts'
import { inTransaction } from './in-transaction.ts'
import { pause } from './pause.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import { retryReason } from './retry-reason.ts'
import type { Run } from './run.ts'
import { savePosition } from './save-position.ts'
import { watchWaiters } from './watch-waiters.ts'

/** What a run offers to a step outside a transaction that commits as it goes. */
export function stepHost(run: Run, step: Step): StepHost {
  const { context, lock } = run
  const { revision, index } = step
  const position = run.progress.get(revision)?.position
  return {
    saved: position?.step === index ? position.saved : undefined,
    signal: context.signal,
    async transaction(work) {
      let waiting = 0
      try {
        await inTransaction(run, [revision], async (pid) => {
          const watch = lock === undefined ? undefined : watchWaiters(lock, pid)
          try {
            await work()
          } finally {
            watch?.stop()
            waiting = Math.max(waiting, watch?.waiting ?? 0)
          }
        })
      } catch (error) {
        throw retryReason(error) === undefined ? error : neverFree(error, context.settings.lockRetries)
      }
      return { waiting }
    },
    save: (saved) => savePosition(run, step, saved),
    async pause(ms) {
      await pause(ms, context.signal)
      requireUninterrupted(context.signal)
    },
    report: (progress) => run.report({ type: 'backfill-progress', revision, ...progress }),
  }
}

/** Not the server's own error: the step as a whole must not be tried again for it. */
function neverFree(cause: unknown, retries: number): LimbeckError {
  return new LimbeckError('backfill.blocked', `A batch did not get its locks in ${retries + 1} attempts`, {
    hint: 'End the session that holds them, or raise lockRetries or lockTimeoutMs; the next run goes on behind the last batch.',
    details: { attempts: retries + 1 },
    cause,
  })
}
