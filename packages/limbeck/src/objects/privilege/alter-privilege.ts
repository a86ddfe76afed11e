import type { CatalogObject } from '../../catalog/catalog.ts'
import type { DiffContext, InPlace } from '../kind.ts'
import { changePrivileges } from './change-privileges.ts'
import type { Privilege } from './privilege.ts'
import { wholePrivilege } from './whole-privilege.ts'

/**
 * What turns a grantee's privileges into others. What a table loses its columns lose with it, by section 5.8 of the
 * manual and REVOKE: theirs are granted anew.
 */
export function alterPrivilege(current: Privilege, desired: Privilege, context: DiffContext): InPlace {
  const operations = changePrivileges(desired, current.privileges, desired.privileges)
  const lost = Object.keys(current.privileges).filter((name) => isLess(name, current, desired))
  const remakes = [...context.current.objects.values()]
    .filter(isPrivilege)
    .filter(
      (each) => wholePrivilege(each).includes(current.id) && lost.some((name) => name in each.privileges),
    )
    .map(({ id }) => id)
  return { operations, ...(remakes.length > 0 && { remakes }) }
}

/** Whether a privilege goes, or may not be granted on any more. */
function isLess(name: string, current: Privilege, desired: Privilege): boolean {
  const after = desired.privileges[name]
  return after === undefined || (current.privileges[name] === true && !after)
}

function isPrivilege(object: CatalogObject): object is Privilege {
  return object.kind === 'privilege'
}
