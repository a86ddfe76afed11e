import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `event-trigger`. */
export interface EventTriggerOperations {
  /** Makes an event trigger, which takes a superuser. Follows CREATE EVENT TRIGGER. */
  createEventTrigger(...parameters: Parameters<Methods['createEventTrigger']>): void
  /** Says when an event trigger fires. Follows ALTER EVENT TRIGGER. */
  alterEventTrigger(...parameters: Parameters<Methods['alterEventTrigger']>): void
  /** Drops an event trigger. Follows DROP EVENT TRIGGER. */
  dropEventTrigger(...parameters: Parameters<Methods['dropEventTrigger']>): void
  /** Gives an event trigger another name. Follows ALTER EVENT TRIGGER … RENAME TO. */
  renameEventTrigger(...parameters: Parameters<Methods['renameEventTrigger']>): void
  /** Sets or removes the comment of an event trigger. */
  commentOnEventTrigger(...parameters: Parameters<Methods['commentOnEventTrigger']>): void
}
