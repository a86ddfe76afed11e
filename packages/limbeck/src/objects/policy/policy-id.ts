import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a policy, by its raw names. */
export function policyId(place: {
  readonly schema?: string
  readonly table: string
  readonly name: string
}): ObjectId {
  return objectId('policy', place.schema ?? 'public', place.table, place.name)
}
