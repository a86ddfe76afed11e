import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `function`. */
export interface FunctionOperations {
  /** Makes a function. Follows CREATE FUNCTION. */
  createFunction(...parameters: Parameters<Methods['createFunction']>): void
  /**
   * Makes a function over, all of it, and keeps what depends on it, its owner and its privileges; makes it
   * where it is missing. Follows CREATE OR REPLACE FUNCTION.
   */
  replaceFunction(...parameters: Parameters<Methods['replaceFunction']>): void
  /** Drops a function: `op.dropFunction('add', 'integer, integer')`. Follows DROP FUNCTION. */
  dropFunction(...parameters: Parameters<Methods['dropFunction']>): void
  /** Gives a function another name in its schema. Follows ALTER FUNCTION … RENAME TO. */
  renameFunction(...parameters: Parameters<Methods['renameFunction']>): void
  /** Moves a function to another schema. Follows ALTER FUNCTION … SET SCHEMA. */
  moveFunction(...parameters: Parameters<Methods['moveFunction']>): void
  /** Checks the body of a function that was made `unchecked`, now that what it names is there. */
  checkFunction(...parameters: Parameters<Methods['checkFunction']>): void
  /** Sets or removes the comment of a function. */
  commentOnFunction(...parameters: Parameters<Methods['commentOnFunction']>): void
}
