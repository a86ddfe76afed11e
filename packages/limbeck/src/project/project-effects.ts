import type { LockFacts, RelationFacts } from '../locks/facts/lock-facts.ts'
import { readLockFacts } from '../locks/facts/read-lock-facts.ts'
import { predictPlan } from '../locks/prediction/predict-plan.ts'
import type { StepEffects } from '../locks/step-effects.ts'
import { tracePlan } from '../locks/trace/trace-plan.ts'
import type { TracedStep } from '../locks/trace/traced-step.ts'
import type { Plan } from '../plan/plan.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { loadParser } from '../sql/load-parser.ts'
import { applyPlan } from './apply-plan.ts'
import type { PlanEffects, TableSize } from './plan-effects.ts'
import { planProject } from './plan-project.ts'
import type { ProjectContext } from './project-context.ts'

/** How the effects of a plan are found. */
export interface EffectsOptions {
  /** Runs the plan in a scratch database in which the recorded revisions were applied before, to see what it does. */
  readonly trace?: boolean
}

/**
 * Plans the way from the database's revisions to a target, and tells what each step locks, rewrites, scans and builds.
 * The database itself is only read.
 *
 * @throws LimbeckError `trace.failed`, and in a trace what a recorded revision throws on an empty database
 */
export async function projectEffects(
  context: ProjectContext,
  target: string,
  { trace = false }: EffectsOptions = {},
): Promise<PlanEffects> {
  const plan = await planProject(context, target)
  const parse = await loadParser()
  const facts = await context.connect((connection) => readLockFacts(connection, parse))
  const traced = trace ? await traceInShadow(context, plan) : undefined
  const steps = traced?.steps ?? predictPlan(plan, facts, parse)
  return { plan, steps, sizes: sizesOf(steps, facts), tracedOn: traced?.serverVersion }
}

async function traceInShadow(
  context: ProjectContext,
  plan: Plan,
): Promise<{ readonly steps: readonly TracedStep[]; readonly serverVersion: number }> {
  const shadow = await context.shadow()
  return shadow.use(async (connection, openSession) => {
    const { serverVersion } = connection
    const revisions = context.revisions()
    const applied = await preparePlan(
      // Nobody else uses the scratch database: forms that spare others would only be slower.
      { ...revisions, settings: { ...context.settings, online: false } },
      {
        direction: 'upgrade',
        steps: plan.from.length === 0 ? [] : revisions.graph.upgradeSteps([], plan.from),
        versions: [],
        serverVersion,
      },
    )
    await applyPlan(applied, connection)
    return { steps: await tracePlan(plan, connection, { openSession }), serverVersion }
  })
}

function sizesOf(steps: readonly StepEffects[], facts: LockFacts): ReadonlyMap<string, TableSize> {
  const locked = new Set(
    steps.flatMap(({ predicted, trace }) =>
      (trace?.locks ?? predicted?.locks ?? []).map(({ relation }) => relation),
    ),
  )
  return new Map(
    [...facts.relations.values()]
      .filter(({ name, kind }) => locked.has(name) && 'rmp'.includes(kind))
      .map((table) => [table.name, sizeOf([table, ...below(table, facts)])]),
  )
}

function below({ name }: RelationFacts, facts: LockFacts): readonly RelationFacts[] {
  const children = [...facts.relations.values()].filter(({ parents }) => parents.includes(name))
  return children.flatMap((child) => [child, ...below(child, facts)])
}

function sizeOf(tables: readonly RelationFacts[]): TableSize {
  const stored = tables.filter(({ kind }) => 'rm'.includes(kind))
  const rows = stored.flatMap((table) => table.rows ?? [])
  return {
    bytes: stored.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: rows.length === 0 ? undefined : rows.reduce((sum, each) => sum + each, 0),
  }
}
