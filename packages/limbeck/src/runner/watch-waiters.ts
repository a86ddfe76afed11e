import type { RunLock } from './run-lock.ts'

/** The most sessions that waited for another one at one time. */
export interface WaiterWatch {
  readonly waiting: number
  stop(): void
}

const everyMs = 50

/** Looks now and then at how many sessions wait for what the session `pid` has locked. */
export function watchWaiters(lock: RunLock, pid: number): WaiterWatch {
  let most = 0
  let isAsking = false
  const timer = setInterval(() => {
    if (isAsking) return
    isAsking = true
    lock
      .waitersOf(pid)
      .then((waiting) => {
        most = Math.max(most, waiting)
      })
      .catch(() => undefined)
      .finally(() => {
        isAsking = false
      })
  }, everyMs)
  return {
    get waiting() {
      return most
    },
    stop: () => clearInterval(timer),
  }
}
