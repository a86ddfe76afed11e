import type { CatalogObject } from '../../catalog/catalog.ts'

/** The index by which CLUSTER orders a table when it is not told which. */
export interface Clustering extends CatalogObject {
  readonly kind: 'clustering'
  readonly schema: string
  readonly table: string
  /** Its raw name. Null for a while, when one takes the place of another. */
  readonly index: string | null
}
