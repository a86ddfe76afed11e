import type { Plan, PlannedRevision, Step } from './plan.ts'

/** The steps of one revision of a plan, in order. */
export function revisionSteps(plan: Plan, revision: PlannedRevision): readonly Step[] {
  return plan.groups
    .flatMap((group) => group.parts)
    .filter((part) => part.revision === revision)
    .flatMap((part) => part.steps)
}
