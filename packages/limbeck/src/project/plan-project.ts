import type { Plan } from '../plan/plan.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { withLossHazards } from '../safety/with-loss-hazards.ts'
import { loadParser } from '../sql/load-parser.ts'
import type { ProjectContext } from './project-context.ts'
import { readStatus } from './read-status.ts'

/** Plans the way from the database's revisions to a target, up or down. Runs nothing. */
export async function planProject(context: ProjectContext, target: string): Promise<Plan> {
  const { current, serverVersion } = await readStatus(context)
  const { graph } = context.revisions()
  const applied = new Set(graph.ancestors(current).map(({ revision }) => revision))
  const named = graph.resolve(target, current).map(({ revision }) => revision)
  const isBelow = named.every((revision) => applied.has(revision) && !current.includes(revision))
  const steps = isBelow ? graph.downgradeSteps(current, target) : graph.upgradeSteps(current, target)
  const direction = isBelow ? 'downgrade' : 'upgrade'
  const plan = await preparePlan(
    { ...context.revisions(), settings: context.settings },
    { direction, steps, versions: current, serverVersion },
  )
  return withLossHazards(plan, loadParser)
}
