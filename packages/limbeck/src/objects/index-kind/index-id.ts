import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of an index, by its raw names. */
export function indexId(schema: string | undefined, name: string): ObjectId {
  return objectId('index', schema ?? 'public', name)
}
