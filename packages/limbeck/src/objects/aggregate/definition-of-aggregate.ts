import type { Aggregate, AggregateDefinition } from './aggregate.ts'

/** What an operation says of an aggregate, besides its name and schema. */
export function definitionOfAggregate({
  kind,
  id,
  requires,
  droppedWith,
  comment,
  schema,
  name,
  types,
  returns,
  ...definition
}: Aggregate): AggregateDefinition {
  return definition
}
