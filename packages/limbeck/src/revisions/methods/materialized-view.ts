import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `materialized-view`. */
export interface MaterializedViewOperations {
  /** Makes a materialized view and fills it. Follows CREATE MATERIALIZED VIEW. */
  createMaterializedView(...parameters: Parameters<Methods['createMaterializedView']>): void
  /** Changes how a materialized view is stored. Follows ALTER MATERIALIZED VIEW. */
  alterMaterializedView(...parameters: Parameters<Methods['alterMaterializedView']>): void
  /** Drops a materialized view with its indexes. Follows DROP MATERIALIZED VIEW. */
  dropMaterializedView(...parameters: Parameters<Methods['dropMaterializedView']>): void
  /** Fills a materialized view with what its query gives now. Follows REFRESH MATERIALIZED VIEW. */
  refreshMaterializedView(...parameters: Parameters<Methods['refreshMaterializedView']>): void
  /**
   * Gives a materialized view another name; its indexes keep theirs. Follows ALTER MATERIALIZED VIEW … RENAME
   * TO.
   */
  renameMaterializedView(...parameters: Parameters<Methods['renameMaterializedView']>): void
  /**
   * Moves a materialized view to another schema; its indexes go along. Follows ALTER MATERIALIZED VIEW … SET
   * SCHEMA.
   */
  moveMaterializedView(...parameters: Parameters<Methods['moveMaterializedView']>): void
  /**
   * Gives a column of a materialized view another name; what depends on it follows. Follows ALTER
   * MATERIALIZED VIEW … RENAME COLUMN.
   */
  renameMaterializedViewColumn(...parameters: Parameters<Methods['renameMaterializedViewColumn']>): void
  /** Sets or removes the comment of a materialized view; `commentOnColumn` does so for one of its columns. */
  commentOnMaterializedView(...parameters: Parameters<Methods['commentOnMaterializedView']>): void
}
