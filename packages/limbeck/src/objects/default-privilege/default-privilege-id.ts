import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import type { DefaultPrivilege } from './default-privilege.ts'

/** The id of default privileges: of their schema, or of the whole database. */
export function defaultPrivilegeId({
  objects,
  role,
  schema,
  grantee,
}: Pick<DefaultPrivilege, 'objects' | 'role' | 'schema' | 'grantee'>): ObjectId {
  const what = `${objects} to ${grantee}${role === undefined ? '' : ` for ${role}`}`
  return schema === undefined
    ? objectId('default-privilege', what)
    : objectId('default-privilege', schema, what)
}
