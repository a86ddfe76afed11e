import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a user mapping. It has one part, as that of everything that stands in no schema: `bob@files`. */
export function userMappingId(server: string, user: string): ObjectId {
  return objectId('user-mapping', `${user.replaceAll('@', '@@')}@${server.replaceAll('@', '@@')}`)
}
