import type { CatalogObject } from '../../catalog/catalog.ts'

/** The fact that a table inherits from another one. */
export interface Inheritance extends CatalogObject {
  readonly kind: 'inheritance'
  readonly schema: string
  readonly table: string
  readonly parentSchema: string
  readonly parent: string
  /** The place among the table's parents. Not compared, as the order of columns is not. */
  readonly position: number
}
