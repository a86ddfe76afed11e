import { defineOperation } from '../../operations/define-operation.ts'
import { privilegeId } from './privilege-id.ts'
import { type Grantee, type PrivilegeChange, privilegeStatements } from './privilege-statements.ts'
import type { PrivilegeWord } from './privilege-word.ts'
import { touchedPrivileges } from './touched-privileges.ts'

/** Arguments of `grant`. */
export interface Grant extends PrivilegeChange {
  /** A role, `public` for everybody, or `{ owner: true }` for whoever owns the object. */
  readonly to: Grantee
  /** Whether they may grant it on. */
  readonly grantOption?: boolean
}

/** Gives a role privileges on an object or on columns of it. Follows GRANT. */
export const grant = defineOperation('grant', {
  record: (privileges: readonly PrivilegeWord[], options: Omit<Grant, 'privileges'>): Grant => ({
    privileges,
    ...options,
  }),
  render: ({ privileges, ...options }) => [privileges, options],
  sql: ({ to, grantOption, ...change }) =>
    privilegeStatements(change, to, {
      before: 'grant',
      between: 'to',
      after: grantOption ? ' with grant option' : '',
    }),
  touches: ({ to, ...change }) => ({ changes: touchedPrivileges(change, to).map(privilegeId) }),
})
