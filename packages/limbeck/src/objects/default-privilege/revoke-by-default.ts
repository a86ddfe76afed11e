import { defineOperation } from '../../operations/define-operation.ts'
import type { Grantee } from '../privilege/privilege-statements.ts'
import type { PrivilegeWord } from '../privilege/privilege-word.ts'
import type { DefaultPrivilegeTarget } from './default-privilege.ts'
import {
  type DefaultPrivilegeChange,
  type DefaultPrivilegeOptions,
  defaultPrivilegeSql,
} from './default-privilege-change.ts'
import { defaultPrivilegeTouches } from './default-privilege-touches.ts'

/** Arguments of `revokeByDefault`. */
export interface RevokeByDefault extends DefaultPrivilegeChange {
  /** A role, `public` for everybody, or `{ owner: true }` for the maker. */
  readonly from: Grantee
  /** Takes only the right to grant them on. */
  readonly grantOptionOnly?: boolean
}

/** Options of `revokeByDefault`. */
export interface RevokeByDefaultOptions extends DefaultPrivilegeOptions {
  readonly from: Grantee
  readonly grantOptionOnly?: boolean
}

/** Takes privileges on objects that will be made from a role. Follows ALTER DEFAULT PRIVILEGES … REVOKE. */
export const revokeByDefault = defineOperation('revokeByDefault', {
  record: (
    privileges: readonly PrivilegeWord[],
    objects: DefaultPrivilegeTarget,
    options: RevokeByDefaultOptions,
  ): RevokeByDefault => ({ privileges, objects, ...options }),
  render: ({ privileges, objects, ...options }) => [privileges, objects, options],
  sql: ({ from, grantOptionOnly, ...change }) => [
    {
      sql: defaultPrivilegeSql(change, from, {
        before: grantOptionOnly ? 'revoke grant option for' : 'revoke',
        between: 'from',
        after: '',
      }),
    },
  ],
  touches: ({ from, ...change }) => defaultPrivilegeTouches(change, from),
})
