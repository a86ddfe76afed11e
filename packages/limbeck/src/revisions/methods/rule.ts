import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `rule`. */
export interface RuleOperations {
  /**
   * Makes a rule: `op.createRule('keep', 'users', { event: 'delete', instead: true })` ignores every DELETE.
   * Follows CREATE RULE.
   */
  createRule(...parameters: Parameters<Methods['createRule']>): void
  /**
   * Lets a rule do something else, and makes it where there is none. It keeps its comment, and fires when it
   * did. Follows CREATE OR REPLACE RULE.
   */
  replaceRule(...parameters: Parameters<Methods['replaceRule']>): void
  /** Says when a rule of a table fires. Follows ALTER TABLE … ENABLE RULE. */
  alterRule(...parameters: Parameters<Methods['alterRule']>): void
  /** Drops a rule. Follows DROP RULE. */
  dropRule(...parameters: Parameters<Methods['dropRule']>): void
  /**
   * Gives a rule another name. Rules of one event run in the order of their names. Follows ALTER RULE …
   * RENAME TO.
   */
  renameRule(...parameters: Parameters<Methods['renameRule']>): void
  /** Sets or removes the comment of a rule. */
  commentOnRule(...parameters: Parameters<Methods['commentOnRule']>): void
}
