import type { CatalogObject } from '../../../catalog/catalog.ts'
import type { PublishedTable } from './published-table.ts'

/** The fact that a publication publishes a table. */
export interface PublicationTable extends CatalogObject, PublishedTable {
  readonly kind: 'publication-table'
  readonly publication: string
  readonly schema: string
}
