import type { CatalogObject } from '../../catalog/catalog.ts'
import type { IndexName } from '../index-kind/attach-parts.ts'
import type { ConstraintDefinition } from './constraint-definition.ts'

/** A constraint of a managed table; NOT NULL belongs to its column. An absent attribute has its default. */
export type Constraint = CatalogObject &
  ConstraintDefinition & {
    readonly kind: 'constraint'
    readonly schema: string
    readonly table: string
    readonly name: string
    /** Of one with an index: the place of that among the indexes of its table, the oldest first. */
    readonly derived?: number
    /** The comment of the index that enforces it; the constraint has one of its own. */
    readonly indexComment?: string
    /** The indexes of partitions that are parts of its own already, when it is `only`. Sorted. */
    readonly attached?: readonly IndexName[]
  }
