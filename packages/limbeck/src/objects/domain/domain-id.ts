import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a domain; an absent schema is `public`. */
export function domainId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('domain', schema, name)
}
