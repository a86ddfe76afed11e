import type { Plan, TransactionGroup } from '../plan/plan.ts'
import { requireSameSteps } from './require-same-steps.ts'
import type { Run } from './run.ts'
import { runLooseStep } from './run-loose-step.ts'
import { runTransaction } from './run-transaction.ts'
import { waitForDisk } from './wait-for-disk.ts'

/**
 * Runs a plan group by group. What an earlier run finished of a revision is passed over.
 *
 * @throws StepFailure, and LimbeckError `revision.edited-in-progress`
 */
export async function runPlan(run: Run, plan: Plan): Promise<void> {
  for (const revision of plan.revisions) {
    const progress = run.progress.get(revision.revision)
    if (progress === undefined) continue
    requireSameSteps(plan, revision, progress)
    run.finishedSteps.set(revision.revision, progress.finishedSteps)
  }
  try {
    await runGroups(run, plan)
  } catch (error) {
    // What it says of the revisions before is to be so whatever happens. A session that is lost has been looked after.
    if (!run.isWaitedFor) await waitForDisk(run.connection).catch(() => undefined)
    throw error
  } finally {
    run.tell()
  }
}

async function runGroups(run: Run, plan: Plan): Promise<void> {
  const groups = unfinishedGroups(run, plan)
  for (const [index, group] of groups.entries()) {
    if (group.isTransactional) await runTransaction(run, plan, groups, index)
    else await runLooseStep(run, plan, group)
  }
}

function unfinishedGroups({ finishedSteps }: Run, { groups }: Plan): readonly TransactionGroup[] {
  return groups.flatMap((group) => {
    const parts = group.parts.filter(
      ({ revision, steps, isLast }) =>
        isLast || (steps.at(-1)?.index ?? -1) >= (finishedSteps.get(revision.revision) ?? 0),
    )
    return parts.length === 0 ? [] : [{ ...group, parts }]
  })
}
