import type { FunctionDefinition, Routine } from './routine.ts'

/** What an operation says of a routine, besides its name and schema. */
export function definitionOfRoutine({
  kind,
  id,
  requires,
  droppedWith,
  comment,
  schema,
  name,
  types,
  ...definition
}: Routine): FunctionDefinition & { readonly unchecked?: boolean } {
  return definition
}
