import type { CatalogObject } from '../../catalog/catalog.ts'

/** One composite type that stands for itself, not for the rows of a table. Its attributes are objects of their own. */
export interface CompositeType extends CatalogObject {
  readonly kind: 'composite-type'
  readonly schema: string
  readonly name: string
}
