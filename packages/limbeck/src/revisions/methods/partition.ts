import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `partition`. */
export interface PartitionOperations {
  /**
   * Makes an existing table a partition of another: its rows stay, and are checked; its indexes and
   * constraints that are like the parent's become parts of those. Follows ALTER TABLE … ATTACH PARTITION; to
   * a table in use once a validated check proves the bounds, but for those of a hash.
   */
  attachPartition(...parameters: Parameters<Methods['attachPartition']>): void
  /**
   * Makes a partition a table of its own, which keeps its rows, columns, indexes and constraints. Follows
   * ALTER TABLE … DETACH PARTITION; of a table in use it is detached concurrently.
   */
  detachPartition(...parameters: Parameters<Methods['detachPartition']>): void
}
