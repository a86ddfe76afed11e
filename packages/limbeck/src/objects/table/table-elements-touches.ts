import type { Touches } from '../../operations/operation.ts'
import { columnId } from '../column/column-id.ts'
import { constraintId } from '../constraint/constraint-id.ts'
import { inheritanceId } from '../inheritance/inheritance-id.ts'
import { partitionId } from '../partition/partition-id.ts'
import type { TableElements } from './table-elements.ts'
import { tableId } from './table-id.ts'

/** What making a table touches: the table and everything of which it is made. */
export function tableElementsTouches({
  schema,
  name,
  columns,
  constraints = [],
  partitionOf,
  inherits = [],
}: TableElements & { readonly name: string }): Touches {
  return {
    creates: [
      tableId(schema, name),
      ...(partitionOf === undefined ? [] : [partitionId(schema, name)]),
      ...inherits.map((parent) => inheritanceId(schema, name, parent.schema, parent.table)),
      ...columns.map((column) => columnId(schema, name, column.name)),
      ...constraints.flatMap((constraint) =>
        constraint.name === undefined ? [] : [constraintId(schema, name, constraint.name)],
      ),
    ],
  }
}
