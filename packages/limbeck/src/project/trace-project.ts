import { tracePlan } from '../locks/trace/trace-plan.ts'
import type { TracedStep } from '../locks/trace/traced-step.ts'
import type { Plan } from '../plan/plan.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { applyPlan } from './apply-plan.ts'
import { planProject } from './plan-project.ts'
import type { ProjectContext } from './project-context.ts'

/** A plan, and what each of its steps was seen to do in a scratch database. */
export interface PlanTrace {
  readonly plan: Plan
  /** One for each step of the plan, in order. */
  readonly steps: readonly TracedStep[]
}

/**
 * Plans the way from the database's revisions to a target, and runs it in a scratch database in which the recorded
 * revisions were applied before. The database itself is only asked for its revisions.
 *
 * @throws LimbeckError `trace.failed`, and what a revision that is recorded already throws on an empty database
 */
export async function traceProject(context: ProjectContext, target: string): Promise<PlanTrace> {
  const plan = await planProject(context, target)
  const shadow = await context.shadow()
  return shadow.use(async (connection, openSession) => {
    const revisions = context.revisions()
    const applied = await preparePlan(
      // Nobody else uses the scratch database: forms that spare others would only be slower.
      { ...revisions, settings: { ...context.settings, online: false } },
      {
        direction: 'upgrade',
        steps: plan.from.length === 0 ? [] : revisions.graph.upgradeSteps([], plan.from),
        versions: [],
        serverVersion: connection.serverVersion,
      },
    )
    await applyPlan(applied, connection)
    return { plan, steps: await tracePlan(plan, connection, { openSession }) }
  })
}
