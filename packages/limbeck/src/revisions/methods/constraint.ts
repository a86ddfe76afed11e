import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `constraint`. */
export interface ConstraintOperations {
  /**
   * Makes columns the primary key of a table. Follows ALTER TABLE … ADD PRIMARY KEY; of one in use by an
   * index that is built concurrently.
   */
  createPrimaryKey(...parameters: Parameters<Methods['createPrimaryKey']>): void
  /**
   * Adds a unique constraint. Follows ALTER TABLE … ADD UNIQUE; on a table in use by an index that is built
   * concurrently.
   */
  createUniqueConstraint(...parameters: Parameters<Methods['createUniqueConstraint']>): void
  /**
   * Adds a foreign key from one table's columns to another's. Follows ALTER TABLE … ADD FOREIGN KEY; on a
   * table in use first for new rows, then validated beside readers and writers.
   */
  createForeignKey(...parameters: Parameters<Methods['createForeignKey']>): void
  /**
   * Adds a check, whose expression is SQL. Follows ALTER TABLE … ADD CHECK; on a table in use first for new
   * rows, then validated beside readers and writers.
   */
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
}
