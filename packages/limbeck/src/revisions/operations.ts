import type { CustomOperations } from './custom-operations.ts'
import type { Methods } from './methods.ts'

/**
 * What `upgrade(op)` and `downgrade(op)` receive: one method per operation. A call records; nothing runs.
 *
 * `Methods` has them all, derived from the registry; repeated here, they show their docstrings in an editor.
 */
export interface Operations extends Methods, CustomOperations {
  /** Makes an empty schema. Follows CREATE SCHEMA. */
  createSchema(...parameters: Parameters<Methods['createSchema']>): void
  /** Drops a schema. Follows DROP SCHEMA. */
  dropSchema(...parameters: Parameters<Methods['dropSchema']>): void
  /** Gives a schema another name. Follows ALTER SCHEMA … RENAME TO. */
  renameSchema(...parameters: Parameters<Methods['renameSchema']>): void
  /** Sets or removes the comment of a schema. */
  commentOnSchema(...parameters: Parameters<Methods['commentOnSchema']>): void
  /** Installs an extension. Follows CREATE EXTENSION. */
  createExtension(...parameters: Parameters<Methods['createExtension']>): void
  /** Updates an extension or moves it to another schema. Follows ALTER EXTENSION. */
  alterExtension(...parameters: Parameters<Methods['alterExtension']>): void
  /** Removes an extension with its members. Follows DROP EXTENSION. */
  dropExtension(...parameters: Parameters<Methods['dropExtension']>): void
  /** Sets or removes the comment of an extension. */
  commentOnExtension(...parameters: Parameters<Methods['commentOnExtension']>): void
  /** Makes an enum type. Follows CREATE TYPE … AS ENUM. */
  createEnum(...parameters: Parameters<Methods['createEnum']>): void
  /** Drops an enum type. Follows DROP TYPE. */
  dropEnum(...parameters: Parameters<Methods['dropEnum']>): void
  /** Gives an enum type another name in its schema. Follows ALTER TYPE … RENAME TO. */
  renameEnum(...parameters: Parameters<Methods['renameEnum']>): void
  /** Adds one value to an enum type. Follows ALTER TYPE … ADD VALUE. */
  addEnumValue(...parameters: Parameters<Methods['addEnumValue']>): void
  /**
   * Gives one value of an enum type another name, in every row that has it. Follows ALTER TYPE … RENAME
   * VALUE.
   */
  renameEnumValue(...parameters: Parameters<Methods['renameEnumValue']>): void
  /**
   * Gives an enum type other values or another order, which PostgreSQL cannot do to a type: makes a new one,
   * converts the columns to it and drops the old one. Fails when a row has a value that goes.
   */
  rebuildEnum(...parameters: Parameters<Methods['rebuildEnum']>): void
  /** Sets or removes the comment of an enum type. */
  commentOnEnum(...parameters: Parameters<Methods['commentOnEnum']>): void
  /** Makes a sequence. Follows CREATE SEQUENCE. */
  createSequence(...parameters: Parameters<Methods['createSequence']>): void
  /** Changes a sequence. Follows ALTER SEQUENCE. */
  alterSequence(...parameters: Parameters<Methods['alterSequence']>): void
  /** Drops a sequence. Follows DROP SEQUENCE. */
  dropSequence(...parameters: Parameters<Methods['dropSequence']>): void
  /** Gives a sequence another name in its schema. Follows ALTER SEQUENCE … RENAME TO. */
  renameSequence(...parameters: Parameters<Methods['renameSequence']>): void
  /** Sets or removes the comment of a sequence. */
  commentOnSequence(...parameters: Parameters<Methods['commentOnSequence']>): void
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
  /** Adds a column at the end of a table. Follows ALTER TABLE … ADD COLUMN. */
  addColumn(...parameters: Parameters<Methods['addColumn']>): void
  /**
   * Changes a column in place. Follows ALTER TABLE … ALTER COLUMN: one statement with a sub-command for each
   * change.
   */
  alterColumn(...parameters: Parameters<Methods['alterColumn']>): void
  /**
   * Drops a column with its values, and the indexes and constraints that stand on it. Follows ALTER TABLE …
   * DROP COLUMN.
   */
  dropColumn(...parameters: Parameters<Methods['dropColumn']>): void
  /** Renames a column, keeping its values. Follows ALTER TABLE … RENAME COLUMN. */
  renameColumn(...parameters: Parameters<Methods['renameColumn']>): void
  /** Sets or removes the comment of a column. */
  commentOnColumn(...parameters: Parameters<Methods['commentOnColumn']>): void
  /** Makes columns the primary key of a table. Follows ALTER TABLE … ADD PRIMARY KEY. */
  createPrimaryKey(...parameters: Parameters<Methods['createPrimaryKey']>): void
  /** Adds a unique constraint. Follows ALTER TABLE … ADD UNIQUE. */
  createUniqueConstraint(...parameters: Parameters<Methods['createUniqueConstraint']>): void
  /** Adds a foreign key from one table's columns to another's. Follows ALTER TABLE … ADD FOREIGN KEY. */
  createForeignKey(...parameters: Parameters<Methods['createForeignKey']>): void
  /** Adds a check, whose expression is SQL. Follows ALTER TABLE … ADD CHECK. */
  createCheckConstraint(...parameters: Parameters<Methods['createCheckConstraint']>): void
  /** Adds an exclusion constraint. Follows ALTER TABLE … ADD EXCLUDE. */
  createExcludeConstraint(...parameters: Parameters<Methods['createExcludeConstraint']>): void
  /** Changes what can be changed in a constraint. Follows ALTER TABLE … ALTER CONSTRAINT. */
  alterConstraint(...parameters: Parameters<Methods['alterConstraint']>): void
  /**
   * Checks the rows that were there before a constraint was added as not valid. Follows ALTER TABLE …
   * VALIDATE CONSTRAINT.
   */
  validateConstraint(...parameters: Parameters<Methods['validateConstraint']>): void
  /** Renames a constraint, and its index with it. Follows ALTER TABLE … RENAME CONSTRAINT. */
  renameConstraint(...parameters: Parameters<Methods['renameConstraint']>): void
  /**
   * Drops a constraint of any type; a primary key leaves its columns NOT NULL. Follows ALTER TABLE … DROP
   * CONSTRAINT.
   */
  dropConstraint(...parameters: Parameters<Methods['dropConstraint']>): void
  /** Sets or removes the comment of a constraint. */
  commentOnConstraint(...parameters: Parameters<Methods['commentOnConstraint']>): void
  /** Creates an index. A key is a column's name, or an object that says more. Follows CREATE INDEX. */
  createIndex(...parameters: Parameters<Methods['createIndex']>): void
  /**
   * Changes what can be changed in an index, also in one that belongs to a constraint. Follows ALTER INDEX.
   */
  alterIndex(...parameters: Parameters<Methods['alterIndex']>): void
  /** Drops an index. Follows DROP INDEX. */
  dropIndex(...parameters: Parameters<Methods['dropIndex']>): void
  /** Renames an index. Follows ALTER INDEX … RENAME TO. */
  renameIndex(...parameters: Parameters<Methods['renameIndex']>): void
  /** Sets or removes the comment of an index. */
  commentOnIndex(...parameters: Parameters<Methods['commentOnIndex']>): void
  /** Says by which index CLUSTER orders a table; it orders nothing now. Follows ALTER TABLE … CLUSTER ON. */
  setClustering(...parameters: Parameters<Methods['setClustering']>): void
  /** Says by what logical replication knows the rows of a table. Follows ALTER TABLE … REPLICA IDENTITY. */
  setReplicaIdentity(...parameters: Parameters<Methods['setReplicaIdentity']>): void
  /** Runs SQL as it is written: one statement or several. */
  execute(...parameters: Parameters<Methods['execute']>): void
  /** Inserts rows that the revision itself holds: reference data, the rows of a lookup table. */
  bulkInsert(...parameters: Parameters<Methods['bulkInsert']>): void
  /** Runs TypeScript on the migration's own connection, inside the transaction of the steps around it. */
  run(...parameters: Parameters<Methods['run']>): void
}
