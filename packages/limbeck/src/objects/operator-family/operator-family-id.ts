import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of an operator family; an absent schema is `public`. */
export function operatorFamilyId({
  schema = 'public',
  name,
  method,
}: {
  readonly schema?: string
  readonly name: string
  readonly method: string
}): ObjectId {
  return objectId('operator-family', schema, name, method)
}
