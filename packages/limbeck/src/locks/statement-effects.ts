import type { RelationLock } from './relation-lock.ts'

/**
 * What a statement does to relations that existed before it, besides what it is written for. Relations are named as in
 * `RelationLock`; every list is sorted.
 */
export interface StatementEffects {
  /**
   * The strongest lock on each relation, without those on indexes that are no stronger than the one on their table.
   */
  readonly locks: readonly RelationLock[]
  /** Tables and materialized views that are written anew as a whole, and their indexes with them. */
  readonly rewrites: readonly string[]
  /** Tables that are read as a whole to see that their rows satisfy something. */
  readonly scans: readonly string[]
  /** Tables on which an index is built, and which are not rewritten. */
  readonly builds: readonly string[]
}
