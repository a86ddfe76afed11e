import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { Lost, LostName } from '../operations/lost.ts'
import type { Hazard } from '../operations/operation.ts'
import type { Plan, Step } from '../plan/plan.ts'
import type { ParseStatement } from '../sql/load-parser.ts'
import { findLosses } from './find-losses.ts'

/** A plan in which every step that may take data away says so, those of SQL that a person wrote too. */
export async function withLossHazards(plan: Plan, loadParser: () => Promise<ParseStatement>): Promise<Plan> {
  const hazards = new Map<Step, Hazard[]>()
  for (const { step, lost } of await findLosses(plan, loadParser)) {
    if (step.statement.hazards?.some(({ kind }) => kind === 'loses-data')) continue
    hazards.set(step, [...(hazards.get(step) ?? []), { kind: 'loses-data', on: lostId(lost), lost }])
  }
  if (hazards.size === 0) return plan
  const told = (step: Step): Step => {
    const own = hazards.get(step)
    if (own === undefined) return step
    const { statement } = step
    return { ...step, statement: { ...statement, hazards: [...(statement.hazards ?? []), ...own] } }
  }
  const groups = plan.groups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({ ...part, steps: part.steps.map(told) })),
  }))
  return { ...plan, groups }
}

function lostId(lost: Lost): ObjectId {
  const id = (kind: string, { schema = 'public', name }: LostName, ...rest: readonly string[]) =>
    objectId(kind, schema, name, ...rest)
  switch (lost.what) {
    case 'rows':
    case 'protection':
    case 'referencing':
      return id('table', lost.table)
    case 'dependents':
      return lost.column === undefined ? id(lost.of, lost.name) : id('column', lost.name, lost.column)
    case 'owned':
      return objectId('role', lost.role ?? 'current_user')
    case 'values':
    case 'cast':
      return id('column', lost.table, lost.column)
    case 'schema':
      return objectId('schema', lost.schema)
    case 'sequence':
      return id('sequence', lost.sequence)
    case 'type':
      return id('type', lost.type)
    case 'extension':
      return objectId('extension', lost.extension)
  }
}
