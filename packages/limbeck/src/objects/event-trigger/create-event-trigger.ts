import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import type { EventTriggerDefinition } from './event-trigger.ts'
import { eventTriggerId } from './event-trigger-id.ts'
import { eventTriggerStateSql } from './event-trigger-state-sql.ts'

/** The arguments of {@link createEventTrigger}. */
export interface CreateEventTrigger extends EventTriggerDefinition {
  readonly name: string
}

/** Makes an event trigger, which takes a superuser. Follows CREATE EVENT TRIGGER. */
export const createEventTrigger = defineOperation('createEventTrigger', {
  record: (name: string, trigger: EventTriggerDefinition): CreateEventTrigger => ({ name, ...trigger }),
  render: ({ name, ...trigger }) => [name, trigger],
  sql: ({ name, event, tags = [], function: called, enabled }) => [
    {
      sql: [
        `create event trigger ${identifier(name)} on ${event}`,
        ...(tags.length > 0 ? [`when tag in (${tags.map(literal).join(', ')})`] : []),
        `execute function ${called}()`,
      ].join('\n  '),
    },
    ...(enabled ? [{ sql: eventTriggerStateSql(name, enabled) }] : []),
  ],
  touches: (args) => ({ creates: [eventTriggerId(args)] }),
})
