import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Progress } from './database-state.ts'

/**
 * Refuses a run that would pass by a revision of which only some steps are done.
 *
 * @throws LimbeckError `revision.unfinished`
 */
export function requireFinished(
  progress: readonly Progress[],
  direction: 'upgrade' | 'downgrade',
  revisions: readonly string[],
): void {
  const left = progress.find((each) => each.direction !== direction || !revisions.includes(each.revision))
  if (left === undefined) return
  const target = left.direction === 'upgrade' ? left.revision : `${left.revision}-1`
  throw new LimbeckError(
    'revision.unfinished',
    `The ${left.direction} of ${left.revision} was cut off: ${left.finishedSteps} of its steps are done`,
    {
      hint: `Run "limbeck ${left.direction} ${target}" first: it goes on where that run stopped.`,
      details: { ...left },
    },
  )
}
