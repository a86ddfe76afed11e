import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `clustering`. */
export interface ClusteringOperations {
  /** Says by which index CLUSTER orders a table; it orders nothing now. Follows ALTER TABLE … CLUSTER ON. */
  setClustering(...parameters: Parameters<Methods['setClustering']>): void
}
