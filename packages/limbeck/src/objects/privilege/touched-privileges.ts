import type { PrivilegeName } from './privilege-id.ts'
import type { Grantee, PrivilegeChange } from './privilege-statements.ts'

/** The names of the privileges that a change is about, one for each column. */
export function touchedPrivileges(
  { on, columns, grantedBy }: PrivilegeChange,
  grantee: Grantee,
): readonly PrivilegeName[] {
  const name = {
    on,
    grantee: typeof grantee === 'string' ? grantee : '',
    ...(grantedBy !== undefined && { grantor: grantedBy }),
  }
  return columns === undefined ? [name] : columns.map((column) => ({ ...name, column }))
}
