import { execute } from './execute.ts'
import type { Operation } from './operation.ts'

/** Whether an operation is text, as all of an SQL revision are. */
export function isExecute(operation: Operation): operation is ReturnType<typeof execute.of> {
  return operation.op === execute.name
}
