import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a conversion; an absent schema is `public`. */
export function conversionId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('conversion', schema, name)
}
