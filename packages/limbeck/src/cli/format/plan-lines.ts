import type { StepEffects } from '../../locks/step-effects.ts'
import { revisionSteps } from '../../plan/revision-steps.ts'
import { statementText } from '../../plan/statement-text.ts'
import type { PlanEffects } from '../../project/plan-effects.ts'
import { serverVersionName } from '../../runner/server-version-name.ts'
import { effectLines } from './effect-lines.ts'

/** A plan as lines: each revision, below it its statements with transaction group, effects and hazards. */
export function planLines({ plan, steps, sizes, tracedOn }: PlanEffects): readonly string[] {
  if (plan.revisions.length === 0) return ['Nothing to do.']
  const effects = new Map(steps.map((each) => [each.step, each]))
  const place =
    tracedOn === undefined
      ? []
      : [`Traced on ${serverVersionName(tracedOn)}, without the rows of the database.`]
  const lines = plan.revisions.flatMap((revision) => [
    `${revision.direction} ${nameOf(revision.from)} -> ${nameOf(revision.to)}${revision.message === '' ? '' : `, ${revision.message}`}`,
    ...revisionSteps(plan, revision).flatMap((step) => {
      const found = effects.get(step)
      const place = step.isTransactional ? `transaction ${step.group + 1}` : 'no transaction'
      return [
        `  [${place}] ${statementText(step.statement).replace(/\n/g, '\n    ')}`,
        ...(found === undefined ? [] : effectLines(found, sizes).map((line) => `    ${line}`)),
        ...hazardLines(found),
      ]
    }),
  ])
  return [...place, ...lines]
}

/** What the effects do not say already. */
function hazardLines(effects: StepEffects | undefined): readonly string[] {
  const hazards = effects?.step.statement.hazards ?? []
  return hazards
    .filter(({ kind }) => effects?.predicted === undefined || kind === 'loses-data' || kind === 'may-fail')
    .map(({ kind, on, lock }) => `    ${kind} ${on}${lock === undefined ? '' : ` (${lock})`}`)
}

function nameOf(revisions: readonly string[]): string {
  return revisions.length === 0 ? '<base>' : revisions.join(', ')
}
