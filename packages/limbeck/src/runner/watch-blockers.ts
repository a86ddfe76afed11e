import type { LockHolder } from './run-event.ts'
import type { RunLock } from './run-lock.ts'

/** Who stood in the way of a session, as last seen. */
export interface BlockerWatch {
  readonly blockers: readonly LockHolder[]
  stop(): void
}

/**
 * Looks now and then at who blocks the session `pid`: once its statement has timed out it is too late to ask.
 *
 * `lockTimeoutMs` sets the pace, so that a wait that times out was seen several times.
 */
export function watchBlockers(lock: RunLock, pid: number, lockTimeoutMs: number): BlockerWatch {
  const everyMs = Math.min(Math.max(lockTimeoutMs / 5, 20), 1_000)
  let seen: readonly LockHolder[] = []
  let isAsking = false
  const timer = setInterval(() => {
    if (isAsking) return
    isAsking = true
    lock
      .blockersOf(pid)
      .then((blockers) => {
        if (blockers.length > 0) seen = blockers
      })
      .catch(() => undefined)
      .finally(() => {
        isAsking = false
      })
  }, everyMs)
  return {
    get blockers() {
      return seen
    },
    stop: () => clearInterval(timer),
  }
}
