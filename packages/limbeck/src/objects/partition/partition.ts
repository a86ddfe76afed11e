import type { CatalogObject } from '../../catalog/catalog.ts'

/** The fact that a table is a partition of another, and which rows it takes. */
export interface Partition extends CatalogObject {
  readonly kind: 'partition'
  readonly schema: string
  readonly table: string
  readonly parentSchema: string
  readonly parent: string
  /** As SQL: `FOR VALUES IN ('a')`, `DEFAULT`. */
  readonly bounds: string
}
