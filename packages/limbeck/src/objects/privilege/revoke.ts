import { defineOperation } from '../../operations/define-operation.ts'
import { privilegeId } from './privilege-id.ts'
import { type Grantee, type PrivilegeChange, privilegeStatements } from './privilege-statements.ts'
import type { PrivilegeWord } from './privilege-word.ts'
import { touchedPrivileges } from './touched-privileges.ts'

/** Arguments of `revoke`. */
export interface Revoke extends PrivilegeChange {
  /** A role, `public` for everybody, or `{ owner: true }` for whoever owns the object. */
  readonly from: Grantee
  /** Takes only the right to grant them on. */
  readonly grantOptionOnly?: boolean
  /** Takes them from those too to whom the role granted them. */
  readonly cascade?: boolean
}

/** Takes privileges on an object or on columns of it from a role. Follows REVOKE. */
export const revoke = defineOperation('revoke', {
  record: (privileges: readonly PrivilegeWord[], options: Omit<Revoke, 'privileges'>): Revoke => ({
    privileges,
    ...options,
  }),
  render: ({ privileges, ...options }) => [privileges, options],
  sql: ({ from, grantOptionOnly, cascade, ...change }) =>
    privilegeStatements(change, from, {
      before: grantOptionOnly ? 'revoke grant option for' : 'revoke',
      between: 'from',
      after: cascade ? ' cascade' : '',
    }),
  touches: ({ from, ...change }) => ({ changes: touchedPrivileges(change, from).map(privilegeId) }),
})
