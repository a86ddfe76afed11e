import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { withTableElements } from '../table/foreign/with-table-elements.ts'
import type { Constraint } from './constraint.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'
import { definitionOfConstraint } from './definition-of-constraint.ts'

/** The order in which a reader expects a table's constraints. */
const order = ['primary key', 'unique', 'exclude', 'check', 'foreign key']

/** Adds a constraint to the operation that makes its table. */
export function inlineConstraint(parent: Operation, constraint: Constraint): Operation | undefined {
  if (hasStatistics(constraint) || ('only' in constraint && constraint.only)) return undefined
  return withTableElements(parent, ({ constraints: others = [] }) => {
    // A child has the checks of its parents. A partition is made with them, then attached.
    if (constraint.partOf && parseObjectId(constraint.partOf.through).kind === 'inheritance') return {}
    const definition = definitionOfConstraint(constraint)
    if (others.some((other) => haveOneIndex(other, definition))) return undefined
    const constraints = [...others, definition]
    constraints.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    return { constraints }
  })
}

/** Of two constraints of one statement with the same index PostgreSQL makes only one. */
function haveOneIndex(one: ConstraintDefinition, other: ConstraintDefinition): boolean {
  const [left, right] = [indexOf(one), indexOf(other)]
  return left !== undefined && left === right
}

function indexOf(constraint: ConstraintDefinition): string | undefined {
  switch (constraint.type) {
    case 'primary key':
    case 'unique':
      return JSON.stringify(constraint.columns)
    case 'exclude':
      return JSON.stringify([constraint.method, constraint.elements, constraint.where])
    default:
      return undefined
  }
}

/** What only a second statement can say of a constraint's index. */
function hasStatistics(constraint: Constraint): boolean {
  return (
    constraint.type === 'exclude' && constraint.elements.some(({ statistics }) => statistics !== undefined)
  )
}
