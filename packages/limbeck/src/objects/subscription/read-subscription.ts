import { namedId } from '../named/named-id.ts'
import { present } from '../present.ts'
import { namedSubscription } from './named-subscription.ts'
import type { Subscription } from './subscription.ts'
import type { SubscriptionRow } from './subscription-query.ts'

/** Makes a subscription of its row. */
export function readSubscription(row: SubscriptionRow): Subscription {
  return present<Subscription>({
    kind: 'subscription',
    id: namedId(namedSubscription, { name: row.name }),
    requires: [],
    name: row.name,
    publications: row.publications,
    slotName: row.slotName,
    binary: row.binary || undefined,
    streaming: row.streaming === 'off' ? undefined : row.streaming,
    synchronousCommit: row.synchronousCommit === 'off' ? undefined : row.synchronousCommit,
    twoPhase: row.twoPhase || undefined,
    disableOnError: row.disableOnError || undefined,
    origin: row.origin === 'any' ? undefined : row.origin,
    passwordRequired: row.passwordRequired ? undefined : false,
    runAsOwner: row.runAsOwner || undefined,
    failover: row.failover || undefined,
    comment: row.comment,
  })
}
