import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of the fact that a table inherits from another, by the raw names of both. */
export function inheritanceId(
  schema: string | undefined,
  table: string,
  parentSchema: string | undefined,
  parent: string,
): ObjectId {
  return objectId('inheritance', schema ?? 'public', table, parentSchema ?? 'public', parent)
}
