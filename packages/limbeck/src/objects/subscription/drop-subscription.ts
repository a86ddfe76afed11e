import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { namedId } from '../named/named-id.ts'
import { namedSubscription } from './named-subscription.ts'

/** The arguments of {@link dropSubscription}. */
export interface DropSubscription {
  readonly name: string
}

/**
 * Drops a subscription without connecting to its publisher: the slot stays there, and keeps what nobody fetches, until
 * `pg_drop_replication_slot` drops it. Follows DROP SUBSCRIPTION after `slot_name = none`.
 */
export const dropSubscription = defineOperation('dropSubscription', {
  record: (name: string): DropSubscription => ({ name }),
  render: ({ name }) => [name],
  sql: ({ name }) => {
    const subscription = `subscription ${identifier(name)}`
    return [
      { sql: `alter ${subscription} disable` },
      { sql: `alter ${subscription} set (slot_name = none)` },
      { sql: `drop ${subscription}` },
    ]
  },
  touches: (args) => ({ drops: [namedId(namedSubscription, args)] }),
})
