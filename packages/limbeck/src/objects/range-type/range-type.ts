import type { CatalogObject } from '../../catalog/catalog.ts'
import type { RangeTypeDefinition } from './range-type-definition.ts'

/** One range type, with the multirange type that belongs to it. */
export interface RangeType extends CatalogObject, RangeTypeDefinition {
  readonly kind: 'range-type'
  readonly schema: string
  readonly name: string
}
