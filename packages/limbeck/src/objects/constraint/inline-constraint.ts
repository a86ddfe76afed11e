import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { type CreateTable, createTable } from '../table/create-table.ts'
import type { Constraint } from './constraint.ts'
import { definitionOfConstraint } from './definition-of-constraint.ts'

/** The order in which a reader expects a table's constraints. */
const order = ['primary key', 'unique', 'exclude', 'check', 'foreign key']

/** Adds a constraint to the `createTable` of its table. */
export function inlineConstraint(parent: Operation, constraint: Constraint): Operation | undefined {
  if (parent.op !== createTable.name || hasStatistics(constraint)) return undefined
  // A child has the checks of its parents. A partition is made with them, then attached.
  if (constraint.partOf && parseObjectId(constraint.partOf.through).kind === 'inheritance') return parent
  const args = parent.args as CreateTable
  const constraints = [...(args.constraints ?? []), definitionOfConstraint(constraint)]
  constraints.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
  return createTable.of({ ...args, constraints })
}

/** What only a second statement can say of a constraint's index. */
function hasStatistics(constraint: Constraint): boolean {
  return (
    constraint.type === 'exclude' && constraint.elements.some(({ statistics }) => statistics !== undefined)
  )
}
