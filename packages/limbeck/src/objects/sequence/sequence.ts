import type { CatalogObject } from '../../catalog/catalog.ts'

/** What a sequence counts by. An absent option has PostgreSQL's default; numbers are text, since a bigint is. */
export interface SequenceOptions {
  /** Default `bigint`. */
  readonly type?: string
  readonly start?: string
  readonly increment?: string
  readonly minValue?: string
  readonly maxValue?: string
  readonly cache?: string
  readonly cycle?: true
}

/** A sequence that is not an identity column's. `droppedWith` is the column that owns it. */
export interface Sequence extends CatalogObject, SequenceOptions {
  readonly kind: 'sequence'
  readonly schema: string
  readonly name: string
  readonly unlogged?: true
}
