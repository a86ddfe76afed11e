import type { CatalogObject } from '../../../catalog/catalog.ts'

/**
 * The fact that a column owns a sequence. It requires both, whereas the sequence does not require the column: the
 * column's default may require the sequence.
 */
export interface SequenceOwner extends CatalogObject {
  readonly kind: 'sequence-owner'
  readonly schema: string
  readonly sequence: string
  /** Null for a while, when one column takes the place of another. */
  readonly owner: { readonly table: string; readonly column: string } | null
}
