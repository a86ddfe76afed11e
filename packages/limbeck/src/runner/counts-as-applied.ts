import type { LatestRun } from './database-state.ts'

/** Whether a revision is applied by what the last entry of its history says. */
export function countsAsApplied({ direction }: Pick<LatestRun, 'direction'>): boolean {
  return direction !== 'downgrade' && direction !== 'unstamp'
}
