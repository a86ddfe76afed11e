import type { Operation } from '../../operations/operation.ts'
import { schemaOption } from '../schema-option.ts'
import type { CheckRoutine } from './define-check-routine.ts'
import type { Routine } from './routine.ts'

/** A routine that can be made before what its body names, and the operation that checks the body then. */
export function uncheckedRoutine(
  routine: Routine,
  check: (args: CheckRoutine) => Operation,
): { readonly object: Routine; readonly check: readonly Operation[] } {
  const { schema, name, types } = routine
  return {
    object: { ...routine, unchecked: true },
    check: [check({ name, types, ...schemaOption(schema) })],
  }
}
