import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { NewOwner } from './owner.ts'
import { ownerId } from './owner-id.ts'
import type { OwnerTarget } from './owner-target.ts'
import { ownerTargetSql } from './owner-target-sql.ts'

/** The arguments of {@link alterOwner}. */
export interface AlterOwner {
  readonly on: OwnerTarget
  readonly to: NewOwner
}

/** Gives an object to another role, or to whoever runs the statement. Follows ALTER … OWNER TO. */
export const alterOwner = defineOperation('alterOwner', {
  record: (on: OwnerTarget, to: NewOwner): AlterOwner => ({ on, to }),
  render: ({ on, to }) => [on, to],
  sql: ({ on, to }) => [
    {
      sql: `alter ${ownerTargetSql(on)} owner to ${typeof to === 'string' ? identifier(to) : 'current_user'}`,
    },
  ],
  touches: ({ on }) => ({ changes: [ownerId(on)] }),
})
