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

/** Arguments of `grantByDefault`. */
export interface GrantByDefault extends DefaultPrivilegeChange {
  /** A role, `public` for everybody, or `{ owner: true }` for the maker. */
  readonly to: Grantee
  readonly grantOption?: boolean
}

/** Options of `grantByDefault`. */
export interface GrantByDefaultOptions extends DefaultPrivilegeOptions {
  readonly to: Grantee
  readonly grantOption?: boolean
}

/** Gives a role privileges on objects that will be made. Follows ALTER DEFAULT PRIVILEGES … GRANT. */
export const grantByDefault = defineOperation('grantByDefault', {
  record: (
    privileges: readonly PrivilegeWord[],
    objects: DefaultPrivilegeTarget,
    options: GrantByDefaultOptions,
  ): GrantByDefault => ({ privileges, objects, ...options }),
  render: ({ privileges, objects, ...options }) => [privileges, objects, options],
  sql: ({ to, grantOption, ...change }) => [
    {
      sql: defaultPrivilegeSql(change, to, {
        before: 'grant',
        between: 'to',
        after: grantOption ? ' with grant option' : '',
      }),
    },
  ],
  touches: ({ to, ...change }) => defaultPrivilegeTouches(change, to),
})
