import type { CatalogObject } from '../../catalog/catalog.ts'
import type { SubscriptionOptions } from './subscription-options.ts'

/**
 * One subscription. Where it connects to, and whether it is enabled, are not read: the one holds a secret and is
 * another in each environment, the other is state, which pg_dump leaves out too.
 */
export interface Subscription extends CatalogObject, Omit<SubscriptionOptions, 'slotName'> {
  readonly kind: 'subscription'
  readonly name: string
  readonly publications: readonly string[]
  /** Absent: none. */
  readonly slotName?: string
  readonly twoPhase?: true
  /** From PostgreSQL 17. */
  readonly failover?: true
}
