import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a range type; an absent schema is `public`. */
export function rangeTypeId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('range-type', schema, name)
}
