import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a view, by its raw names; an absent schema is `public`. */
export function viewId(schema: string | undefined, name: string): ObjectId {
  return objectId('view', schema ?? 'public', name)
}
