import type { Plan, Step } from './plan.ts'

/** All steps of a plan, in order. */
export function planSteps(plan: Plan): readonly Step[] {
  return plan.groups.flatMap((group) => group.parts.flatMap((part) => part.steps))
}
