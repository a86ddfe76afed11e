import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `index`. */
export interface IndexOperations {
  /**
   * Creates an index. A key is a column's name, or an object that says more. Follows CREATE INDEX; on a table
   * in use CREATE INDEX CONCURRENTLY, outside a transaction.
   */
  createIndex(...parameters: Parameters<Methods['createIndex']>): void
  /**
   * Makes the index of a partition a part of an index of the partitioned table, which becomes valid with the
   * last one. Follows ALTER INDEX … ATTACH PARTITION.
   */
  attachIndex(...parameters: Parameters<Methods['attachIndex']>): void
  /**
   * Changes what can be changed in an index, also in one that belongs to a constraint. Follows ALTER INDEX.
   */
  alterIndex(...parameters: Parameters<Methods['alterIndex']>): void
  /** Drops an index. Follows DROP INDEX; of one in use DROP INDEX CONCURRENTLY, outside a transaction. */
  dropIndex(...parameters: Parameters<Methods['dropIndex']>): void
  /** Renames an index. Follows ALTER INDEX … RENAME TO. */
  renameIndex(...parameters: Parameters<Methods['renameIndex']>): void
  /** Sets or removes the comment of an index. */
  commentOnIndex(...parameters: Parameters<Methods['commentOnIndex']>): void
}
