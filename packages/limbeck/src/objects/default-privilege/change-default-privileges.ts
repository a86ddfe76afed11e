import type { Operation } from '../../operations/operation.ts'
import type { PrivilegeSet } from '../privilege/privilege.ts'
import { privilegeChanges } from '../privilege/privilege-changes.ts'
import type { DefaultPrivilege } from './default-privilege.ts'
import { grantByDefault } from './grant-by-default.ts'
import { revokeByDefault } from './revoke-by-default.ts'

/** The operations that turn one set of default privileges of a grantee into another. */
export function changeDefaultPrivileges(
  { objects, role, schema, grantee }: DefaultPrivilege,
  current: PrivilegeSet,
  desired: PrivilegeSet,
): readonly Operation[] {
  const place = {
    objects,
    ...(role !== undefined && { forRole: role }),
    ...(schema !== undefined && { schema }),
  }
  const who = grantee === '' ? ({ owner: true } as const) : grantee
  return privilegeChanges(current, desired).map(({ privileges, ...change }) =>
    'grantOption' in change
      ? grantByDefault.of({
          privileges,
          ...place,
          to: who,
          ...(change.grantOption && { grantOption: true }),
        })
      : revokeByDefault.of({
          privileges,
          ...place,
          from: who,
          ...(change.grantOptionOnly && { grantOptionOnly: true }),
        }),
  )
}
