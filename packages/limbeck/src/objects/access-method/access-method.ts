import type { CatalogObject } from '../../catalog/catalog.ts'

/** One access method that the user made. */
export interface AccessMethod extends CatalogObject {
  readonly kind: 'access-method'
  readonly name: string
  readonly type: 'table' | 'index'
  /** A function, with its schema where that is not pg_catalog, quoted where needed. */
  readonly handler: string
}
