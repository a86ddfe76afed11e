import { defineOperation } from '../../operations/define-operation.ts'
import type { TriggerState } from '../trigger/trigger.ts'
import { eventTriggerId } from './event-trigger-id.ts'
import { eventTriggerStateSql } from './event-trigger-state-sql.ts'

/** The arguments of {@link alterEventTrigger}. */
export interface AlterEventTrigger extends AlterEventTriggerOptions {
  readonly name: string
}

/** The options of {@link alterEventTrigger}. */
export interface AlterEventTriggerOptions {
  /** When it fires; `origin` is the default: in sessions that do not replicate. */
  readonly enabled: TriggerState | 'origin'
}

/** Says when an event trigger fires. Follows ALTER EVENT TRIGGER. */
export const alterEventTrigger = defineOperation('alterEventTrigger', {
  record: (name: string, options: AlterEventTriggerOptions): AlterEventTrigger => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, enabled }) => [{ sql: eventTriggerStateSql(name, enabled) }],
  touches: (args) => ({ changes: [eventTriggerId(args)] }),
})
