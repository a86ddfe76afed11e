import type { Step } from '../plan/plan.ts'
import type { StatementEffects } from './statement-effects.ts'
import type { StatementTrace } from './trace/statement-trace.ts'

/** A step of a plan, and what it does to relations that other sessions may be using. */
export interface StepEffects {
  readonly step: Step
  /** What the statement's text and the catalog before it say; undefined for code. */
  readonly predicted: StatementEffects | undefined
  /** What it was seen to do in a scratch database; undefined where it was not run. */
  readonly trace: StatementTrace | undefined
  /** Where the two differ, a sentence each. */
  readonly disagreements: readonly string[]
}
