import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of an operator class; an absent schema is `public`. */
export function operatorClassId({
  schema = 'public',
  name,
  method,
}: {
  readonly schema?: string
  readonly name: string
  readonly method: string
}): ObjectId {
  return objectId('operator-class', schema, name, method)
}
