import { defineKind } from '../define-kind.ts'
import { bornPrivileges } from './born-privileges.ts'
import { changePrivileges } from './change-privileges.ts'
import { grant } from './grant.ts'
import { privilegeQuery } from './privilege-query.ts'
import { readPrivilege } from './read-privilege.ts'
import { revoke } from './revoke.ts'

/** What roles may do with objects, where that is not what they may do by default. */
export const privilegeKind = defineKind({
  kind: 'privilege',
  operations: { grant, revoke },
  facets: [],
  query: () => privilegeQuery,
  read: readPrivilege,
  create: (privilege) => changePrivileges(privilege, privilege.base ?? {}, privilege.privileges),
  drop: (privilege) => changePrivileges(privilege, privilege.privileges, privilege.base ?? {}),
  alter: (current, desired) => ({
    operations: changePrivileges(desired, current.privileges, desired.privileges),
  }),
  // A type that is rebuilt loses them; a column whose type changes does not.
  isRebuildable: ({ on }) => 'type' in on,
  bornWith: bornPrivileges,
})
