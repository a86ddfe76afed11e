import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a collation; an absent schema is `public`. */
export function collationId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('collation', schema, name)
}
