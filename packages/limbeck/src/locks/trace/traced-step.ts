import type { StepEffects } from '../step-effects.ts'
import type { StatementTrace } from './statement-trace.ts'

/** A step of a plan with what it was seen to do. */
export interface TracedStep extends StepEffects {
  readonly trace: StatementTrace
}
