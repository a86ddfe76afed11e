import type { Plan } from '../../plan/plan.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'
import { afterRename } from '../facts/after-rename.ts'
import type { LockFacts } from '../facts/lock-facts.ts'
import type { StepEffects } from '../step-effects.ts'
import { predictStep } from './predict-step.ts'

/**
 * What each step of a plan will do to the relations that are there before the plan, as `before` knows them. What the plan
 * makes is nobody's yet, and a step on it tells nothing. Columns and constraints are taken as they are before the plan:
 * a trace knows them at each step.
 */
export function predictPlan(plan: Plan, before: LockFacts, parse: ParseStatement): readonly StepEffects[] {
  let facts = before
  return plan.groups
    .flatMap(({ parts }) => parts.flatMap(({ steps }) => steps))
    .map((step) => {
      const { serverVersion } = plan
      const predicted = predictStep(step, parse, { facts, serverVersion })
      const parsed = 'sql' in step.statement ? parse(step.statement.sql) : undefined
      if (parsed !== undefined && 'node' in parsed) facts = afterRename(facts, parsed.node)
      return { step, predicted, trace: undefined, disagreements: [] }
    })
}
