import { allOperations } from '../objects/all-operations.ts'
import type { Operation } from '../operations/operation.ts'

/** Whether the SQL of an operation is text that a person wrote, so that nothing declares what it does. */
export function isWritten({ op }: Operation): boolean {
  return op === 'execute' || !allOperations.has(op)
}
