import type { ObjectId } from '../../catalog/object-id.ts'
import { type PrivilegeName, privilegeId } from './privilege-id.ts'

/** The grantee's privileges on all of the table, whose REVOKE takes those on its columns along. None for others. */
export function wholePrivilege({ on, column, grantee, grantor }: PrivilegeName): readonly ObjectId[] {
  if (column === undefined) return []
  return [privilegeId({ on, grantee, ...(grantor !== undefined && { grantor }) })]
}
