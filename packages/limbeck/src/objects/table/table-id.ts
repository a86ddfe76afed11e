import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a table, by its raw names. */
export function tableId(schema: string | undefined, name: string): ObjectId {
  return objectId('table', schema ?? 'public', name)
}
