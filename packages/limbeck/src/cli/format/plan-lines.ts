import type { Plan } from '../../plan/plan.ts'
import { planToJson } from '../../plan/plan-to-json.ts'

/** A plan as lines: each revision, below it its statements with transaction group and hazards. */
export function planLines(plan: Plan): readonly string[] {
  const { revisions } = planToJson(plan)
  if (revisions.length === 0) return ['Nothing to do.']
  return revisions.flatMap(({ direction, from, to, message, steps }) => [
    `${direction} ${nameOf(from)} -> ${nameOf(to)}${message === '' ? '' : `, ${message}`}`,
    ...steps.flatMap(({ group, isTransactional, sql, code, hazards }) => [
      `  [${isTransactional ? `transaction ${group + 1}` : 'no transaction'}] ${(sql ?? code ?? '').replace(/\n/g, '\n    ')}`,
      ...hazards.map(({ kind, on, lock }) => `    ${kind} ${on}${lock === undefined ? '' : ` (${lock})`}`),
    ]),
  ])
}

function nameOf(revisions: readonly string[]): string {
  return revisions.length === 0 ? '<base>' : revisions.join(', ')
}
