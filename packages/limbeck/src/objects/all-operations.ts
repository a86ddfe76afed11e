import { freeOperations } from '../operations/free-operations.ts'
import type { AnyOperationDefinition } from '../operations/operation.ts'
import { kinds } from './kinds.ts'

/** Every operation by the name of its method: those of the kinds, then those without an object. */
export const allOperations: ReadonlyMap<string, AnyOperationDefinition> = new Map(
  [...kinds.map((kind: { readonly operations: object }) => kind.operations), freeOperations].flatMap(
    (operations): [string, AnyOperationDefinition][] => Object.entries(operations),
  ),
)
