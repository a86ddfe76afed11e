import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a composite type; an absent schema is `public`. */
export function compositeTypeId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('composite-type', schema, name)
}
