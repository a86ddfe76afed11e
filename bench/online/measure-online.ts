import { setTimeout as pause } from 'node:timers/promises'
import { type Load, type LoadFigures, startLoad } from './load.ts'

/** What clients went through while something was done, and how long that took. */
export interface OnlineFigures extends LoadFigures {
  readonly tookMs: number
}

/** How many clients there are. */
export const clientCount = 8

/** Lets clients work on the database at `url` while something is done, and a moment longer. */
export async function measureOnline(
  url: string,
  rows: number,
  change: (load: Load) => Promise<void>,
): Promise<OnlineFigures> {
  const load = await startLoad(url, rows, clientCount)
  try {
    await load.begin()
    const began = performance.now()
    await change(load)
    const tookMs = performance.now() - began
    await pause(500)
    return { ...(await load.end()), tookMs }
  } finally {
    await load.stop()
  }
}
