import type { AnyOperationDefinition, Operation } from '../operations/operation.ts'
import { allOperations } from './all-operations.ts'
import type { OwnOperations } from './definitions-with.ts'

/** The definition that an operation names; `own` are those of a project. One without a definition is a bug: a plain Error. */
export function definitionOf(operation: Operation, own?: OwnOperations): AnyOperationDefinition {
  const definition = allOperations.get(operation.op) ?? own?.get(operation.op)
  if (definition === undefined) throw new Error(`no operation is called ${operation.op}`)
  return definition
}
