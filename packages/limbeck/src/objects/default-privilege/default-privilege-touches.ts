import type { Touches } from '../../operations/operation.ts'
import type { Grantee } from '../privilege/privilege-statements.ts'
import type { DefaultPrivilegeChange } from './default-privilege-change.ts'
import { defaultPrivilegeId } from './default-privilege-id.ts'

/** The default privileges that a change is about. */
export function defaultPrivilegeTouches(
  { objects, forRole, schema }: DefaultPrivilegeChange,
  grantee: Grantee,
): Touches {
  const id = defaultPrivilegeId({
    objects,
    ...(forRole !== undefined && { role: forRole }),
    ...(schema !== undefined && { schema }),
    grantee: typeof grantee === 'string' ? grantee : '',
  })
  return { changes: [id] }
}
