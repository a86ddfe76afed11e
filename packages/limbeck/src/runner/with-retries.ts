import { pause } from './pause.ts'
import { retryReason } from './retry-reason.ts'
import type { Run } from './run.ts'

const firstDelayMs = 250
const longestDelayMs = 15_000

/**
 * Tries `attempt` again after a while when it timed out on a lock or lost a deadlock, as often as the settings say.
 * `revisions` names it in the log. Jitter keeps two runners from meeting again and again.
 */
export async function withRetries<Result>(
  run: Run,
  revisions: readonly string[],
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { signal, settings } = run.context
  const retries = settings.lockRetries
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      const reason = retryReason(error)
      if (reason === undefined || count > retries || signal?.aborted === true) throw error
      const delayMs = Math.min(firstDelayMs * 2 ** (count - 1), longestDelayMs) * (0.5 + Math.random())
      const { blockers } = run
      run.report({ type: 'group-retried', revisions, attempt: count, retries, delayMs, reason, blockers })
      await pause(delayMs, signal)
    }
  }
}
