import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of an event trigger, which stands in no schema. */
export function eventTriggerId({ name }: { readonly name: string }): ObjectId {
  return objectId('event-trigger', name)
}
