import type { Step } from '../plan/plan.ts'
import type { StepRecord } from './run.ts'

/** What the history records of steps whose times are not known one by one. */
export function stepRecords(steps: readonly Step[]): readonly StepRecord[] {
  return steps.map(({ operation }) => ({ operation: operation.op }))
}
