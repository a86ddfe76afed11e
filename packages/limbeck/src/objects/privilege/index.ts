import { defineKind } from '../define-kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { ownerId } from '../owner/owner-id.ts'
import { alterPrivilege } from './alter-privilege.ts'
import { bornPrivileges } from './born-privileges.ts'
import { changePrivileges } from './change-privileges.ts'
import { grant } from './grant.ts'
import type { Privilege } from './privilege.ts'
import { privilegeQuery } from './privilege-query.ts'
import { readPrivilege } from './read-privilege.ts'
import { revoke } from './revoke.ts'
import { wholePrivilege } from './whole-privilege.ts'

/** Whether others may do something else with a schema than with a new one; initdb lets everybody use `public`. */
const isSharedOtherwise = `nspname !~ '^pg_' and nspname <> 'information_schema' and case nspname
  when 'public' then nspacl is distinct from pg_catalog.acldefault('n', nspowner)
    || pg_catalog.makeaclitem(0, nspowner, 'USAGE', false)
  else nspacl is not null end`

/** What roles may do with objects, where that is not what they may do by default. */
export const privilegeKind = defineKind({
  kind: 'privilege',
  operations: { grant, revoke },
  facets: [],
  recordedIn: [
    madeByUsers('pg_class', 'relacl is not null'),
    madeByUsers('pg_proc', 'proacl is not null'),
    madeByUsers('pg_type', 'typacl is not null'),
    { catalog: 'pg_attribute', where: 'attrelid >= 16384 and attacl is not null' },
    { catalog: 'pg_language', where: 'lanacl is not null' },
    { catalog: 'pg_foreign_data_wrapper', where: 'fdwacl is not null' },
    { catalog: 'pg_foreign_server', where: 'srvacl is not null' },
    { catalog: 'pg_namespace', where: isSharedOtherwise },
  ],
  query: () => privilegeQuery,
  read: readPrivilege,
  create: (privilege) => changePrivileges(privilege, privilege.base ?? {}, privilege.privileges),
  drop: (privilege) => changePrivileges(privilege, privilege.privileges, privilege.base ?? {}),
  alter: alterPrivilege,
  rivals: (privilege: Privilege) => wholePrivilege(privilege),
  // The owner's rights move with the ownership.
  follows: ({ on }) => [ownerId(on)],
  isRebuildable: ({ column }) => column !== undefined,
  isLostInRebuild: ({ on }) => 'type' in on,
  bornWith: bornPrivileges,
})
