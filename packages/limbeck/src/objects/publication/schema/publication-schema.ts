import type { CatalogObject } from '../../../catalog/catalog.ts'

/** The fact that a publication publishes all tables of a schema. */
export interface PublicationSchema extends CatalogObject {
  readonly kind: 'publication-schema'
  readonly publication: string
  readonly schema: string
}
