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
   * Brings the rows back that `dropTable` kept, into a table that has been made again. It belongs right
   * behind `createTable`: before what would fire or slow it down. Where nothing was kept, or it was purged,
   * the table stays empty.
   */
  restoreRows(...parameters: Parameters<Methods['restoreRows']>): void
  /**
   * Renames a table; its constraints, indexes and sequences keep their names. Follows ALTER TABLE … RENAME
   * TO.
   */
  renameTable(...parameters: Parameters<Methods['renameTable']>): void
  /**
   * Moves a table to another schema; its indexes, constraints, row type and owned sequences go along. Follows
   * ALTER TABLE … SET SCHEMA.
   */
  moveTable(...parameters: Parameters<Methods['moveTable']>): void
  /** Sets the comment of a table, in place of one that it has. Follows COMMENT ON. */
  createTableComment(...parameters: Parameters<Methods['createTableComment']>): void
  /** Removes the comment of a table. Follows COMMENT ON. */
  dropTableComment(...parameters: Parameters<Methods['dropTableComment']>): void
  /** Creates a table whose rows a foreign server has. Follows CREATE FOREIGN TABLE. */
  createForeignTable(...parameters: Parameters<Methods['createForeignTable']>): void
  /**
   * Changes the options of a foreign table; its columns are altered as those of any table. Follows ALTER
   * FOREIGN TABLE.
   */
  alterForeignTable(...parameters: Parameters<Methods['alterForeignTable']>): void
  /** Drops a foreign table; its rows stay where they are. Follows DROP FOREIGN TABLE. */
  dropForeignTable(...parameters: Parameters<Methods['dropForeignTable']>): void
  /** Renames a foreign table. Follows ALTER FOREIGN TABLE … RENAME TO. */
  renameForeignTable(...parameters: Parameters<Methods['renameForeignTable']>): void
  /** Moves a foreign table to another schema. Follows ALTER FOREIGN TABLE … SET SCHEMA. */
  moveForeignTable(...parameters: Parameters<Methods['moveForeignTable']>): void
  /** Sets or removes the comment of a foreign table. */
  commentOnForeignTable(...parameters: Parameters<Methods['commentOnForeignTable']>): void
}
