import { clockMs } from './clock-ms.ts'
import type { Run } from './run.ts'

/** How long a revision has been under way in this run, in whole milliseconds. */
export function elapsedMs(run: Run, revision: string): number {
  const now = clockMs()
  return Math.round(now - (run.started.get(revision) ?? now))
}
