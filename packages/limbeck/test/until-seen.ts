import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until `isSeen` answers true, while `run` is under way. Where that ends before, it fails: with its own error, or by
 * saying so.
 */
export async function untilSeen(run: Promise<unknown>, isSeen: () => boolean): Promise<void> {
  let isOver = false
  const end = () => {
    isOver = true
  }
  run.then(end, end)
  while (!isSeen()) {
    if (isOver) {
      await run
      throw new Error('The run ended before it came to what was waited for')
    }
    await sleep(20)
  }
}
