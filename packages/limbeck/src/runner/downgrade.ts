import { migrate, type RunResult } from './migrate.ts'
import type { RunContext } from './run-context.ts'

/**
 * Takes back the revisions from where the database is down to `target`, which stays applied.
 *
 * @throws LimbeckError those of `upgrade` but `revision.missing` and `revision.edited`; `revision.irreversible`
 */
export function downgrade(context: RunContext, target: string): Promise<RunResult> {
  const stepsFrom = (current: readonly string[]) => context.graph.downgradeSteps(current, target)
  const noticeFrom = (current: readonly string[]) => context.graph.downgradeNotice(current, target)
  // What stands on the revisions that would go cannot be told of one without a file.
  return migrate({ ...context, allowMissing: false }, { direction: 'downgrade', stepsFrom, noticeFrom })
}
