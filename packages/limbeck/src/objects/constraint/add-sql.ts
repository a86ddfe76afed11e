import { qualified } from '../../sql/qualified.ts'
import type { ConstraintPlace } from './add-constraint.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'
import { constraintSql } from './constraint-sql.ts'

/** The statement that adds a constraint to its table. */
export function addSql({ schema, table }: ConstraintPlace, definition: ConstraintDefinition): string {
  const only = 'only' in definition && definition.only ? 'only ' : ''
  return `alter table ${only}${qualified(schema, table)} add ${constraintSql(definition)}`
}
