import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { eventTriggerId } from './event-trigger-id.ts'

/** The arguments of {@link renameEventTrigger}. */
export interface RenameEventTrigger {
  readonly name: string
  readonly to: string
}

/** Gives an event trigger another name. Follows ALTER EVENT TRIGGER … RENAME TO. */
export const renameEventTrigger = defineOperation('renameEventTrigger', {
  record: (name: string, to: string): RenameEventTrigger => ({ name, to }),
  render: ({ name, to }) => [name, to],
  sql: ({ name, to }) => [{ sql: `alter event trigger ${identifier(name)} rename to ${identifier(to)}` }],
  touches: ({ name, to }) => ({ drops: [eventTriggerId({ name })], creates: [eventTriggerId({ name: to })] }),
})
