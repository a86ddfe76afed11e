import type { GroupPart, Plan } from '../plan/plan.ts'
import { revisionSteps } from '../plan/revision-steps.ts'
import { addHistory } from './add-history.ts'
import { changeVersions } from './change-versions.ts'
import { elapsedMs } from './elapsed-ms.ts'
import { resetSessionSql } from './reset-session-sql.ts'
import type { Run, StepRecord } from './run.ts'
import { saveProgress } from './save-progress.ts'
import { stepsChecksum } from './steps-checksum.ts'

/**
 * Writes what the database is to record once the steps of `part` are done, in the transaction of those steps: the
 * version rows and the history row of a revision that is complete, otherwise how far it has come.
 */
export async function recordPart(
  run: Run,
  plan: Plan,
  { revision: planned, steps, isLast }: GroupPart,
  records: readonly StepRecord[],
): Promise<void> {
  const { connection, tables, context } = run
  const { revision, direction, checksum, versionTable } = planned
  if (!isLast) {
    const finishedSteps = (steps.at(-1)?.index ?? -1) + 1
    const finishedChecksum = stepsChecksum(revisionSteps(plan, planned).slice(0, finishedSteps))
    run.transactionId = await saveProgress(connection, tables, planned, {
      finishedSteps,
      finishedChecksum,
      startedStep: undefined,
    })
    return
  }
  // Sent at once: what fails makes the transaction one that can only be rolled back.
  const [, , transactionId] = await Promise.all([
    connection.execute(resetSessionSql(context.settings.role)),
    changeVersions(connection, tables, versionTable),
    addHistory(connection, tables, [
      {
        revision,
        direction,
        ...(direction === 'upgrade' ? { checksum } : {}),
        durationMs: elapsedMs(run, revision),
        toolVersion: context.toolVersion,
        steps: [...(run.steps.get(revision) ?? []), ...records],
      },
    ]),
  ])
  run.transactionId = transactionId
}
