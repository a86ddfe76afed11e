import { type ObjectId, objectId } from '../../../catalog/object-id.ts'
import type { PublishedTable } from './published-table.ts'

/** The id of the fact that a publication publishes a table, by the raw names of both. */
export function publicationTableId(publication: string, { schema, table }: PublishedTable): ObjectId {
  return objectId('publication-table', schema ?? 'public', table, publication)
}
