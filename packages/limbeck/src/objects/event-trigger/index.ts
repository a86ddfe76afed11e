import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { alterEventTrigger } from './alter-event-trigger.ts'
import { commentOnEventTrigger } from './comment-on-event-trigger.ts'
import { type CreateEventTrigger, createEventTrigger } from './create-event-trigger.ts'
import { dropEventTrigger } from './drop-event-trigger.ts'
import type { EventTrigger } from './event-trigger.ts'
import { eventTriggerId } from './event-trigger-id.ts'
import { renameEventTrigger } from './rename-event-trigger.ts'

/** One row of the kind's query. */
export interface EventTriggerRow extends ObjectRow {
  readonly name: string
  readonly event: string
  readonly tags: readonly string[] | null
  readonly function: string
  readonly enabled: 'O' | 'A' | 'R' | 'D'
  readonly comment: string | null
}

/** Event triggers. They are made last and dropped first, as far as what they need allows: they fire on all the rest. */
export const eventTriggerKind = defineKind({
  kind: 'event-trigger',
  operations: {
    createEventTrigger,
    alterEventTrigger,
    dropEventTrigger,
    renameEventTrigger,
    commentOnEventTrigger,
  },
  facets: [commentFacet(commentOnEventTrigger, ({ name }: EventTrigger) => ({ name }))],
  recordedIn: madeByUsers('pg_event_trigger'),
  query: () => `
    select 'pg_event_trigger' as classid, t.oid::int8 as objid, 0 as objsubid, t.evtname as name,
      t.evtevent as event, t.evttags as tags, pg_catalog.format('%I.%I', n.nspname, p.proname) as function,
      t.evtenabled as enabled, ${commentOf('pg_event_trigger', 't.oid')} as comment
    from pg_catalog.pg_event_trigger t
    join pg_catalog.pg_proc p on p.oid = t.evtfoid
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where ${notInExtension('pg_event_trigger', 't.oid')}`,
  read: (row: EventTriggerRow): EventTrigger =>
    present<EventTrigger>({
      kind: 'event-trigger',
      id: eventTriggerId(row),
      requires: [],
      name: row.name,
      event: row.event,
      tags: row.tags?.map((tag) => tag.toLowerCase()),
      function: row.function,
      enabled: ({ O: undefined, A: 'always', R: 'replica', D: 'disabled' } as const)[row.enabled],
      comment: row.comment,
    }),
  create: ({ name, event, tags, function: called, enabled }) => [
    createEventTrigger.of(present<CreateEventTrigger>({ name, event, tags, function: called, enabled })),
  ],
  drop: ({ name }) => [dropEventTrigger.of({ name })],
  alter: (current, desired) =>
    current.event === desired.event &&
    current.function === desired.function &&
    current.tags?.join() === desired.tags?.join()
      ? { operations: [alterEventTrigger.of({ name: desired.name, enabled: desired.enabled ?? 'origin' })] }
      : 'replace',
  rename: ({ name }, to) => [renameEventTrigger.of({ name, to })],
})
