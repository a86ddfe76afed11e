import type { Touches } from '../../operations/operation.ts'
import { tableId } from '../table/table-id.ts'
import type { ConstraintPlace } from './add-constraint.ts'
import { constraintId } from './constraint-id.ts'

/** What an operation that adds a constraint touches. */
export function constraintTouches({ schema, table }: ConstraintPlace, name: string | undefined): Touches {
  return {
    creates: name === undefined ? [] : [constraintId(schema, table, name)],
    changes: [tableId(schema, table)],
  }
}
