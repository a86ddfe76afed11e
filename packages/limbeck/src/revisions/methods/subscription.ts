import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `subscription`. */
export interface SubscriptionOperations {
  /**
   * Makes a subscription that does not connect: it makes no slot and copies nothing. Make the slot on the
   * publisher, then `op.alterSubscription(name, { enabled: true })` and `alter subscription … refresh
   * publication`. Follows CREATE SUBSCRIPTION with `connect = false`.
   */
  createSubscription(...parameters: Parameters<Methods['createSubscription']>): void
  /** Changes a subscription, without connecting to its publisher. Follows ALTER SUBSCRIPTION. */
  alterSubscription(...parameters: Parameters<Methods['alterSubscription']>): void
  /**
   * Drops a subscription without connecting to its publisher: the slot stays there, and keeps what nobody
   * fetches, until `pg_drop_replication_slot` drops it. Follows DROP SUBSCRIPTION after `slot_name = none`.
   */
  dropSubscription(...parameters: Parameters<Methods['dropSubscription']>): void
  /** Renames a subscription; its slot keeps its name. Follows ALTER SUBSCRIPTION … RENAME TO. */
  renameSubscription(...parameters: Parameters<Methods['renameSubscription']>): void
  /** Sets or removes the comment of a subscription. */
  commentOnSubscription(...parameters: Parameters<Methods['commentOnSubscription']>): void
}
