import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a column, by its raw names. */
export function columnId(schema: string | undefined, table: string, name: string): ObjectId {
  return objectId('column', schema ?? 'public', table, name)
}
