import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { namedId } from '../named/named-id.ts'
import { connectionStatement, type SubscriptionConnection } from './connection-statement.ts'
import { namedSubscription } from './named-subscription.ts'
import type { SubscriptionOptions } from './subscription-options.ts'
import { subscriptionOptionsSql } from './subscription-options-sql.ts'

/** The arguments of {@link createSubscription}. */
export interface CreateSubscription extends CreateSubscriptionOptions {
  readonly name: string
}

/** The options of {@link createSubscription}. */
export interface CreateSubscriptionOptions extends SubscriptionOptions {
  readonly connection: SubscriptionConnection
  readonly publications: readonly string[]
  readonly twoPhase?: true
  /** From PostgreSQL 17. */
  readonly failover?: true
}

/**
 * Makes a subscription that does not connect: it makes no slot and copies nothing. Make the slot on the publisher, then
 * `op.alterSubscription(name, { enabled: true })` and `alter subscription … refresh publication`. Follows CREATE
 * SUBSCRIPTION with `connect = false`.
 */
export const createSubscription = defineOperation('createSubscription', {
  record: (name: string, options: CreateSubscriptionOptions): CreateSubscription => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, connection, publications, twoPhase, failover, ...options }, { serverVersion }) => {
    // PostgreSQL's own default for streaming became another one in 18.
    const streaming = options.streaming ?? (serverVersion >= 180000 ? 'off' : undefined)
    const settings = [
      'connect = false',
      ...subscriptionOptionsSql({ ...options, ...(streaming !== undefined && { streaming }) }),
      ...(twoPhase ? ['two_phase = true'] : []),
      ...(failover ? ['failover = true'] : []),
    ]
    const after = ` publication ${publications.map(identifier).join(', ')} with (${settings.join(', ')})`
    return [connectionStatement(`create subscription ${identifier(name)}`, connection, after)]
  },
  touches: (args) => ({ creates: [namedId(namedSubscription, args)] }),
})
