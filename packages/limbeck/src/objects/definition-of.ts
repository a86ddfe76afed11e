import type { AnyOperationDefinition, Operation } from '../operations/operation.ts'
import { allOperations } from './all-operations.ts'

/** The definition that an operation names. An operation without one is a bug: a plain Error. */
export function definitionOf(operation: Operation): AnyOperationDefinition {
  const definition = allOperations.get(operation.op)
  if (definition === undefined) throw new Error(`no operation is called ${operation.op}`)
  return definition
}
