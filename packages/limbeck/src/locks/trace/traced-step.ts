import type { Step } from '../../plan/plan.ts'
import type { StatementEffects } from '../statement-effects.ts'
import type { StatementTrace } from './statement-trace.ts'

/** A step of a plan with what it was seen to do. */
export interface TracedStep {
  readonly step: Step
  readonly trace: StatementTrace
  /** What the statement's text and the catalog before it said it would do; undefined for code. */
  readonly predicted: StatementEffects | undefined
  /** Where the two differ, a sentence each. */
  readonly disagreements: readonly string[]
}
