import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of an enum; an absent schema is `public`. */
export function enumId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('enum', schema, name)
}
