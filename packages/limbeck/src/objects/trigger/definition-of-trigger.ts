import type { Trigger, TriggerDefinition } from './trigger.ts'

/** What an operation says of a trigger, besides its names. */
export function definitionOfTrigger({
  kind,
  id,
  requires,
  droppedWith,
  comment,
  schema,
  table,
  name,
  ...definition
}: Trigger): TriggerDefinition {
  return definition
}
