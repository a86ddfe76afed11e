import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `trigger`. */
export interface TriggerOperations {
  /** Makes a trigger on a table or view. Follows CREATE TRIGGER. */
  createTrigger(...parameters: Parameters<Methods['createTrigger']>): void
  /**
   * Makes a trigger over, all of it; its table is never without. A constraint trigger cannot be. Follows
   * CREATE OR REPLACE TRIGGER.
   */
  replaceTrigger(...parameters: Parameters<Methods['replaceTrigger']>): void
  /** Says when a trigger fires. Follows ALTER TABLE … ENABLE TRIGGER. */
  alterTrigger(...parameters: Parameters<Methods['alterTrigger']>): void
  /** Drops a trigger. Follows DROP TRIGGER. */
  dropTrigger(...parameters: Parameters<Methods['dropTrigger']>): void
  /** Gives a trigger another name; those of partitions get it too. Follows ALTER TRIGGER. */
  renameTrigger(...parameters: Parameters<Methods['renameTrigger']>): void
  /** Sets or removes the comment of a trigger. */
  commentOnTrigger(...parameters: Parameters<Methods['commentOnTrigger']>): void
}
