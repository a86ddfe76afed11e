import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a constraint, by its raw names. */
export function constraintId(schema: string | undefined, table: string, name: string): ObjectId {
  return objectId('constraint', schema ?? 'public', table, name)
}
