import { LimbeckError } from '../errors/limbeck-error.ts'
import type { GroupPart } from '../plan/plan.ts'
import { elapsedMs } from './elapsed-ms.ts'
import type { Run, StepRecord } from './run.ts'
import type { Reporter } from './run-event.ts'

/**
 * Takes in that the steps of `part` are done for good, and tells of a revision that is complete: by `report`, unless somebody
 * is called behind it.
 *
 * @throws LimbeckError `run.callback-failed` when `onRevisionApplied` fails
 */
export async function finishPart(
  run: Run,
  part: GroupPart,
  records: readonly StepRecord[],
  report: Reporter = run.report,
): Promise<void> {
  const { revision, direction, message } = part.revision
  run.steps.set(revision, [...(run.steps.get(revision) ?? []), ...records])
  if (!part.isLast) {
    run.finishedSteps.set(revision, (part.steps.at(-1)?.index ?? -1) + 1)
    return
  }
  run.finishedSteps.delete(revision)
  run.finished.push(revision)
  const durationMs = elapsedMs(run, revision)
  const { onRevisionApplied } = run.context
  const tell = onRevisionApplied === undefined ? report : run.report
  tell({ type: 'revision-finished', direction, revision, message, durationMs })
  try {
    await onRevisionApplied?.({ revision, direction, message, durationMs })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause)
    throw new LimbeckError(
      'run.callback-failed',
      `onRevisionApplied failed after ${direction} of ${revision}: ${reason}`,
      {
        hint: 'Mend onRevisionApplied in the configuration, then run the command again: the revision stays as it is.',
        details: { revision, direction },
        cause,
      },
    )
  }
}
