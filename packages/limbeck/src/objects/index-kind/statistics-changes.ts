import type { IndexChanges } from './alter-index.ts'
import type { IndexKey } from './index-key.ts'

/** What turns the statistics targets of one index's keys into another's; nothing when they are equal. */
export function statisticsChanges(
  current: readonly IndexKey[],
  desired: readonly IndexKey[],
): Pick<IndexChanges, 'statistics'> {
  const statistics: Record<string, number | null> = {}
  desired.forEach((key, index) => {
    if (key.statistics !== current[index]?.statistics) statistics[String(index + 1)] = key.statistics ?? null
  })
  return Object.keys(statistics).length === 0 ? {} : { statistics }
}
