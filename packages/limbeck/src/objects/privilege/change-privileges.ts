import type { Operation } from '../../operations/operation.ts'
import { grant } from './grant.ts'
import type { Privilege, PrivilegeSet } from './privilege.ts'
import { privilegeChanges } from './privilege-changes.ts'
import { revoke } from './revoke.ts'

/** The operations that turn one set of privileges of a grantee into another. */
export function changePrivileges(
  { on, column, grantee, grantor }: Privilege,
  current: PrivilegeSet,
  desired: PrivilegeSet,
): readonly Operation[] {
  const place = {
    on,
    ...(column !== undefined && { columns: [column] }),
    ...(grantor !== undefined && { grantedBy: grantor }),
  }
  const who = grantee === '' ? ({ owner: true } as const) : grantee
  return privilegeChanges(current, desired).map(({ privileges, ...change }) =>
    'grantOption' in change
      ? grant.of({ privileges, ...place, to: who, ...(change.grantOption && { grantOption: true }) })
      : revoke.of({
          privileges,
          ...place,
          from: who,
          ...(change.grantOptionOnly && { grantOptionOnly: true }),
        }),
  )
}
