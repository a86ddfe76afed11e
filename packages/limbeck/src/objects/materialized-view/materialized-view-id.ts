import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a materialized view, by its raw names; an absent schema is `public`. */
export function materializedViewId(schema: string | undefined, name: string): ObjectId {
  return objectId('materialized-view', schema ?? 'public', name)
}
