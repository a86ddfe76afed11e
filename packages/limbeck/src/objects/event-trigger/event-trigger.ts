import type { CatalogObject } from '../../catalog/catalog.ts'
import type { TriggerState } from '../trigger/trigger.ts'

/** What an event trigger is. An absent attribute has its default. */
export interface EventTriggerDefinition {
  readonly event: string
  /** The commands that fire it, as `create table`; default all. */
  readonly tags?: readonly string[]
  /** The name of the function as it is written in SQL. */
  readonly function: string
  /** When it fires at all. Default: in sessions that do not replicate. */
  readonly enabled?: TriggerState
}

/** An event trigger of a database. */
export interface EventTrigger extends CatalogObject, EventTriggerDefinition {
  readonly kind: 'event-trigger'
  readonly name: string
}
