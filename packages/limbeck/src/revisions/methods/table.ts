import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `table`. */
export interface TableOperations {
  /** Creates a table with its columns and constraints. Follows CREATE TABLE. */
  createTable(...parameters: Parameters<Methods['createTable']>): void
  /** Changes how a table is stored. Follows ALTER TABLE. */
  alterTable(...parameters: Parameters<Methods['alterTable']>): void
  /** Drops a table with its rows, indexes and constraints. Follows DROP TABLE. */
  dropTable(...parameters: Parameters<Methods['dropTable']>): void
  /**
   * Renames a table; its constraints, indexes and sequences keep their names. Follows ALTER TABLE … RENAME
   * TO.
   */
  renameTable(...parameters: Parameters<Methods['renameTable']>): void
  /** Sets the comment of a table, in place of one that it has. Follows COMMENT ON. */
  createTableComment(...parameters: Parameters<Methods['createTableComment']>): void
  /** Removes the comment of a table. Follows COMMENT ON. */
  dropTableComment(...parameters: Parameters<Methods['dropTableComment']>): void
}
