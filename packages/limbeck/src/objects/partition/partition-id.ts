import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of the fact that a table is a partition, by the raw names of that table. */
export function partitionId(schema: string | undefined, table: string): ObjectId {
  return objectId('partition', schema ?? 'public', table)
}
