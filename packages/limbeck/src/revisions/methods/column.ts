import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `column`. */
export interface ColumnOperations {
  /**
   * Adds a column at the end of a table. Follows ALTER TABLE … ADD COLUMN; where each row of a table in use
   * needs a value of its own, the rows are filled in batches afterwards.
   */
  addColumn(...parameters: Parameters<Methods['addColumn']>): void
  /**
   * Changes a column in place. Follows ALTER TABLE … ALTER COLUMN: one statement with a sub-command for each
   * change; a NOT NULL of a table in use is added for new rows first, then validated beside readers and
   * writers.
   */
  alterColumn(...parameters: Parameters<Methods['alterColumn']>): void
  /**
   * Drops a column with its values, and the indexes and constraints that stand on it. Follows ALTER TABLE …
   * DROP COLUMN.
   */
  dropColumn(...parameters: Parameters<Methods['dropColumn']>): void
  /**
   * Brings the column back that `dropColumn` kept, with its values. A row written meanwhile gets the default;
   * where there is none and the column is NOT NULL, it fails with the number of such rows. What was not kept,
   * or was purged, is added anew.
   */
  restoreColumn(...parameters: Parameters<Methods['restoreColumn']>): void
  /** Renames a column, keeping its values. Follows ALTER TABLE … RENAME COLUMN. */
  renameColumn(...parameters: Parameters<Methods['renameColumn']>): void
  /** Sets or removes the comment of a column. */
  commentOnColumn(...parameters: Parameters<Methods['commentOnColumn']>): void
}
