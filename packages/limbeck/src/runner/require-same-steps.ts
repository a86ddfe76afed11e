import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Plan, PlannedRevision } from '../plan/plan.ts'
import { revisionSteps } from '../plan/revision-steps.ts'
import { place } from '../revisions/place.ts'
import type { Progress } from './database-state.ts'
import { stepsChecksum } from './steps-checksum.ts'

/**
 * Refuses to go on inside a revision whose finished steps are no longer those of its file.
 *
 * @throws LimbeckError `revision.edited-in-progress`
 */
export function requireSameSteps(plan: Plan, planned: PlannedRevision, progress: Progress): void {
  const { finishedSteps, finishedChecksum } = progress
  const finished = revisionSteps(plan, planned).slice(0, finishedSteps)
  if (finished.length === finishedSteps && stepsChecksum(finished) === finishedChecksum) return
  throw new LimbeckError(
    'revision.edited-in-progress',
    `Revision ${planned.revision} (${place(planned.path)}) was edited after ${finishedSteps} of its steps had run`,
    {
      hint: 'Restore its first steps as they were, run it to its end, and put the change into a new revision.',
      details: { revision: planned.revision, path: planned.path, finishedSteps },
    },
  )
}
