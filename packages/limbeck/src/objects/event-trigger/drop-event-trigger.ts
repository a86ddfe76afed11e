import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'
import { eventTriggerId } from './event-trigger-id.ts'

/** The arguments of {@link dropEventTrigger}. */
export interface DropEventTrigger extends DropEventTriggerOptions {
  readonly name: string
}

/** The options of {@link dropEventTrigger}. */
export interface DropEventTriggerOptions {
  readonly ifExists?: boolean
}

/** Drops an event trigger. Follows DROP EVENT TRIGGER. */
export const dropEventTrigger = defineOperation('dropEventTrigger', {
  record: (name: string, options: DropEventTriggerOptions = {}): DropEventTrigger => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifExists }) => [
    { sql: `drop event trigger ${ifExists ? 'if exists ' : ''}${identifier(name)}` },
  ],
  touches: (args) => ({ drops: [eventTriggerId(args)] }),
})
