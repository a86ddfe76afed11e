import type { PlannedRevision } from '../plan/plan.ts'
import { clockMs } from './clock-ms.ts'
import type { Run } from './run.ts'

/** Reports that a revision begins: once, however often its transaction is tried. */
export function announce(run: Run, planned: PlannedRevision): void {
  const { revision, direction, from, to, message, stepCount } = planned
  if (run.started.has(revision)) return
  run.started.set(revision, clockMs())
  run.report({
    type: 'revision-started',
    direction,
    from,
    to,
    message,
    revision,
    finishedSteps: run.finishedSteps.get(revision) ?? 0,
    stepCount,
  })
}
