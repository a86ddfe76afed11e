import type { CatalogObject } from '../../catalog/catalog.ts'

/** One enum type with its values in their order. */
export interface Enum extends CatalogObject {
  readonly kind: 'enum'
  readonly schema: string
  readonly name: string
  readonly values: readonly string[]
}
