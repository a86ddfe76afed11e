import { blockedBy } from '../../locks/blocked-by.ts'
import type { StatementEffects } from '../../locks/statement-effects.ts'
import type { StepEffects } from '../../locks/step-effects.ts'
import type { StatementTrace } from '../../locks/trace/statement-trace.ts'
import { planToJson } from '../../plan/plan-to-json.ts'
import type { PlanEffects } from '../../project/plan-effects.ts'

/**
 * A plan as JSON: that of `planToJson`, and with each step its `predicted` and `trace` (null where there is none), each
 * lock with what it `blocks` and the `bytes` and `rows` of its table, and the `disagreements` of the two.
 */
export function planJson({ plan, steps, sizes, tracedOn }: PlanEffects): object {
  const json = planToJson(plan)
  const left = [...steps]
  const effects = (found: StatementEffects | StatementTrace | undefined) =>
    found === undefined
      ? null
      : {
          ...found,
          locks:
            found.locks?.map((lock) => ({
              ...lock,
              blocks: blockedBy(lock.mode),
              ...sizes.get(lock.relation),
            })) ?? null,
        }
  const withEffects = (found: StepEffects | undefined) => ({
    predicted: effects(found?.predicted),
    trace: effects(found?.trace),
    disagreements: found?.disagreements ?? [],
  })
  return {
    ...json,
    tracedOn: tracedOn ?? null,
    revisions: json.revisions.map((revision) => ({
      ...revision,
      steps: revision.steps.map((step) => ({ ...step, ...withEffects(left.shift()) })),
    })),
  }
}
