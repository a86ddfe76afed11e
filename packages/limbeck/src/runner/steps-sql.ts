import { literal } from '../sql/literal.ts'
import type { StepRecord } from './run.ts'

/** The steps of a history row as an SQL expression. */
export function stepsSql(steps: readonly StepRecord[]): string {
  return `${literal(JSON.stringify(steps))}::jsonb`
}
