import type { CatalogObject } from '../../catalog/catalog.ts'

/** The index by which CLUSTER orders a table when it is not told which. */
export interface Clustering extends CatalogObject {
  readonly kind: 'clustering'
  readonly schema: string
  readonly table: string
  readonly index: string
}
