import { isDeepStrictEqual } from 'node:util'
import type { Alteration } from '../kind.ts'
import { alterSubscription, type SubscriptionChanges } from './alter-subscription.ts'
import type { Subscription } from './subscription.ts'

/** Turns one subscription into another: in place, but for what PostgreSQL changes at the publisher. */
export function alterExistingSubscription(current: Subscription, desired: Subscription): Alteration {
  if (current.twoPhase !== desired.twoPhase || current.failover !== desired.failover) return 'replace'
  const changes: SubscriptionChanges = {
    ...(!isDeepStrictEqual(current.publications, desired.publications) && {
      publications: desired.publications,
    }),
    ...(current.slotName !== desired.slotName && { slotName: desired.slotName ?? null }),
    ...(current.binary !== desired.binary && { binary: desired.binary ?? false }),
    ...(current.streaming !== desired.streaming && { streaming: desired.streaming ?? 'off' }),
    ...(current.synchronousCommit !== desired.synchronousCommit && {
      synchronousCommit: desired.synchronousCommit ?? 'off',
    }),
    ...(current.disableOnError !== desired.disableOnError && {
      disableOnError: desired.disableOnError ?? false,
    }),
    ...(current.origin !== desired.origin && { origin: desired.origin ?? 'any' }),
    ...(current.passwordRequired !== desired.passwordRequired && {
      passwordRequired: desired.passwordRequired ?? true,
    }),
    ...(current.runAsOwner !== desired.runAsOwner && { runAsOwner: desired.runAsOwner ?? false }),
  }
  return { operations: [alterSubscription.of({ name: desired.name, ...changes })] }
}
