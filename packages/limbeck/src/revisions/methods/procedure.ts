import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `procedure`. */
export interface ProcedureOperations {
  /** Makes a procedure. Follows CREATE PROCEDURE. */
  createProcedure(...parameters: Parameters<Methods['createProcedure']>): void
  /**
   * Makes a procedure over, all of it, and keeps what depends on it, its owner and its privileges; makes it
   * where it is missing. Follows CREATE OR REPLACE PROCEDURE.
   */
  replaceProcedure(...parameters: Parameters<Methods['replaceProcedure']>): void
  /** Drops a procedure: `op.dropProcedure('add', 'integer, integer')`. Follows DROP PROCEDURE. */
  dropProcedure(...parameters: Parameters<Methods['dropProcedure']>): void
  /** Gives a procedure another name in its schema. Follows ALTER PROCEDURE … RENAME TO. */
  renameProcedure(...parameters: Parameters<Methods['renameProcedure']>): void
  /** Moves a procedure to another schema. Follows ALTER PROCEDURE … SET SCHEMA. */
  moveProcedure(...parameters: Parameters<Methods['moveProcedure']>): void
  /** Checks the body of a procedure that was made `unchecked`, now that what it names is there. */
  checkProcedure(...parameters: Parameters<Methods['checkProcedure']>): void
  /** Sets or removes the comment of a procedure. */
  commentOnProcedure(...parameters: Parameters<Methods['commentOnProcedure']>): void
}
