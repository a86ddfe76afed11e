import type { Lost } from '../operations/lost.ts'
import type { Step } from '../plan/plan.ts'

/** A step of a plan that takes data away, if there is any by then. */
export interface PossibleLoss {
  readonly step: Step
  /** By the names that hold before the plan. */
  readonly lost: Lost
}
