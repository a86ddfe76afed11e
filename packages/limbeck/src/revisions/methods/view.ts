import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `view`. */
export interface ViewOperations {
  /**
   * Makes a view: `op.createView('adults', { query: 'select id from users where age >= 18' })`. Follows
   * CREATE VIEW.
   */
  createView(...parameters: Parameters<Methods['createView']>): void
  /**
   * Gives a view another query, and these options in the place of those it has. What depends on the view
   * stays, as do its privileges, defaults and comments; its columns keep their names and types, and new ones
   * come behind them.
   */
  replaceView(...parameters: Parameters<Methods['replaceView']>): void
  /** Changes the options of a view and the defaults of its columns. Follows ALTER VIEW. */
  alterView(...parameters: Parameters<Methods['alterView']>): void
  /** Drops a view. Follows DROP VIEW. */
  dropView(...parameters: Parameters<Methods['dropView']>): void
  /** Gives a view another name in its schema. Follows ALTER VIEW … RENAME TO. */
  renameView(...parameters: Parameters<Methods['renameView']>): void
  /** Moves a view to another schema. Follows ALTER VIEW … SET SCHEMA. */
  moveView(...parameters: Parameters<Methods['moveView']>): void
  /**
   * Gives a column of a view another name; what depends on it follows. Follows ALTER VIEW … RENAME COLUMN.
   */
  renameViewColumn(...parameters: Parameters<Methods['renameViewColumn']>): void
  /** Sets or removes the comment of a view; `commentOnColumn` does so for one of its columns. */
  commentOnView(...parameters: Parameters<Methods['commentOnView']>): void
}
