import type { CatalogObject } from '../../catalog/catalog.ts'

/** That a table's policies are in force. A table without any row security has no such object. */
export interface RowSecurity extends CatalogObject {
  readonly kind: 'row-security'
  readonly schema: string
  readonly table: string
  readonly enabled?: true
  /** Also for the table's owner. */
  readonly forced?: true
}
