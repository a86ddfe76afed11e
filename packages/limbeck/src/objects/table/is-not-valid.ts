import type { ConstraintDefinition } from '../constraint/constraint-definition.ts'

/** Whether a constraint is not validated: in CREATE TABLE, PostgreSQL takes it for valid, whatever it says. */
export function isNotValid(constraint: ConstraintDefinition): boolean {
  return 'notValid' in constraint && constraint.notValid === true
}
