import type { PrivilegeSet } from './privilege.ts'
import type { PrivilegeWord } from './privilege-word.ts'

/** One GRANT or REVOKE: the privileges, and what it does with them. */
export type PrivilegesChange =
  | { readonly privileges: readonly PrivilegeWord[]; readonly grantOption: boolean }
  | { readonly privileges: readonly PrivilegeWord[]; readonly grantOptionOnly: boolean }

/** What turns one set of privileges into another; what is new comes first, so that nobody is without in between. */
export function privilegeChanges(current: PrivilegeSet, desired: PrivilegeSet): readonly PrivilegesChange[] {
  const had = (name: string) => current[name]
  const has = (name: string) => desired[name]
  return [
    { privileges: words(desired, (name) => !has(name) && had(name) === undefined), grantOption: false },
    { privileges: words(desired, (name) => has(name) === true && had(name) !== true), grantOption: true },
    { privileges: words(current, (name) => has(name) === undefined), grantOptionOnly: false },
    {
      privileges: words(current, (name) => has(name) === false && had(name) === true),
      grantOptionOnly: true,
    },
  ].filter(({ privileges }) => privileges.length > 0)
}

function words(set: PrivilegeSet, isWanted: (name: string) => boolean): readonly PrivilegeWord[] {
  return Object.keys(set).filter(isWanted).sort() as PrivilegeWord[]
}
