import { type ObjectId, objectId } from '../../../catalog/object-id.ts'

/** The id of the fact that a publication publishes the tables of a schema, by the raw names of both. */
export function publicationSchemaId(publication: string, schema: string): ObjectId {
  return objectId('publication-schema', schema, publication)
}
