import { type ObjectId, objectId } from '../../../catalog/object-id.ts'

/** The id of an attribute of a composite type; an absent schema is `public`. */
export function attributeId(schema: string | undefined, type: string, name: string): ObjectId {
  return objectId('attribute', schema ?? 'public', type, name)
}
