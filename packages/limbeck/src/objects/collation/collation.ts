import type { CatalogObject } from '../../catalog/catalog.ts'
import type { CollationDefinition } from './collation-definition.ts'

/** One collation. The version that its provider had when it was made is not compared. */
export interface Collation extends CatalogObject, CollationDefinition {
  readonly kind: 'collation'
  readonly schema: string
  readonly name: string
}
