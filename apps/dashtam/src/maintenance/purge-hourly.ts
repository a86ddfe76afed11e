import type { Database } from '../database/open-pool.ts'
import { purgeExpired } from './purge-expired.ts'

const hourMs = 3_600_000

/** Purges now and then every hour, until the returned function is called. `failed` hears of a purge that did not work. */
export function purgeHourly(database: Database, failed: (error: unknown) => void): () => void {
  const purge = () => void purgeExpired(database).catch(failed)
  purge()
  const timer = setInterval(purge, hourMs)
  // Nothing is left undone when the process ends.
  timer.unref()
  return () => clearInterval(timer)
}
