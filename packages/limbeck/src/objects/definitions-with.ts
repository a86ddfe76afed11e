import type { AnyOperationDefinition } from '../operations/operation.ts'
import { allOperations } from './all-operations.ts'

/** Operation definitions of a project's own, by name. */
export type OwnOperations = ReadonlyMap<string, AnyOperationDefinition>

/** Every operation by name: Limbeck's, and those of a project. */
export function definitionsWith(own: OwnOperations | undefined): ReadonlyMap<string, AnyOperationDefinition> {
  return own === undefined || own.size === 0 ? allOperations : new Map([...allOperations, ...own])
}
