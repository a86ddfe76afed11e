import { identifier } from '../../sql/identifier.ts'
import type { Grantee } from '../privilege/privilege-statements.ts'
import type { PrivilegeWord } from '../privilege/privilege-word.ts'
import { roleSpecification } from '../role-specification.ts'
import type { DefaultPrivilegeTarget } from './default-privilege.ts'

/** What granting and revoking default privileges have in common. */
export interface DefaultPrivilegeChange extends DefaultPrivilegeOptions {
  readonly privileges: readonly PrivilegeWord[]
  readonly objects: DefaultPrivilegeTarget
}

/** Whose objects, and where. */
export interface DefaultPrivilegeOptions {
  /** The role that makes the objects. Default: the current one. */
  readonly forRole?: string
  /** Default: everywhere. */
  readonly schema?: string
}

/** ALTER DEFAULT PRIVILEGES with the words around privileges, objects and role. */
export function defaultPrivilegeSql(
  { privileges, objects, forRole, schema }: DefaultPrivilegeChange,
  grantee: Grantee,
  { before, between, after }: { readonly before: string; readonly between: string; readonly after: string },
): string {
  const maker = forRole === undefined ? 'current_user' : identifier(forRole)
  return [
    'alter default privileges',
    ...(forRole === undefined ? [] : [`for role ${maker}`]),
    ...(schema === undefined ? [] : [`in schema ${identifier(schema)}`]),
    `${before} ${privileges.join(', ')} on ${objects} ${between}`,
    `${typeof grantee === 'string' ? roleSpecification(grantee) : maker}${after}`,
  ].join(' ')
}
