import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a sequence; an absent schema is `public`. */
export function sequenceId({
  schema = 'public',
  name,
}: {
  readonly schema?: string
  readonly name: string
}): ObjectId {
  return objectId('sequence', schema, name)
}
