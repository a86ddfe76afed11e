import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { withTableElements } from '../table/foreign/with-table-elements.ts'
import type { Constraint } from './constraint.ts'
import { definitionOfConstraint } from './definition-of-constraint.ts'

/** The order in which a reader expects a table's constraints. */
const order = ['primary key', 'unique', 'exclude', 'check', 'foreign key']

/** Adds a constraint to the operation that makes its table. */
export function inlineConstraint(parent: Operation, constraint: Constraint): Operation | undefined {
  if (hasStatistics(constraint)) return undefined
  return withTableElements(parent, ({ constraints: others = [] }) => {
    // A child has the checks of its parents. A partition is made with them, then attached.
    if (constraint.partOf && parseObjectId(constraint.partOf.through).kind === 'inheritance') return {}
    const constraints = [...others, definitionOfConstraint(constraint)]
    constraints.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    return { constraints }
  })
}

/** What only a second statement can say of a constraint's index. */
function hasStatistics(constraint: Constraint): boolean {
  return (
    constraint.type === 'exclude' && constraint.elements.some(({ statistics }) => statistics !== undefined)
  )
}
