import type { CatalogObject } from '../../catalog/catalog.ts'

/** What a trigger is. An absent attribute has its default. */
export interface TriggerDefinition {
  readonly timing: 'before' | 'after' | 'instead of'
  readonly events: readonly TriggerEvent[]
  /** Of an update: only when one of these is among those that the statement sets. */
  readonly columns?: readonly string[]
  /** Default `statement`. */
  readonly forEach?: 'row'
  /** An SQL expression, without the parentheses around it. */
  readonly when?: string
  /** The name of the rows as they were, and as they are: transition tables. */
  readonly oldTable?: string
  readonly newTable?: string
  /** There for a constraint trigger. */
  readonly constraint?: TriggerConstraint
  /** The name of the function as it is written in SQL. */
  readonly function: string
  readonly arguments?: readonly string[]
  /** When it fires at all. Default: in sessions that do not replicate. */
  readonly enabled?: TriggerState
}

/** What fires a trigger. */
export type TriggerEvent = 'insert' | 'update' | 'delete' | 'truncate'

/** A state that is not the default. */
export type TriggerState = 'always' | 'replica' | 'disabled'

/** What makes a trigger a constraint trigger. */
export interface TriggerConstraint {
  readonly deferrable?: boolean
  readonly initiallyDeferred?: boolean
  /** The other table, as it is written in SQL. */
  readonly from?: string
}

/** A trigger of a catalog; those of the partitions that come with their table's are none. */
export interface Trigger extends CatalogObject, TriggerDefinition {
  readonly kind: 'trigger'
  readonly schema: string
  readonly table: string
  readonly name: string
}
