import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Table } from './table.ts'

/** Whether an object is there and a table. */
export function isTable(object: CatalogObject | undefined): object is Table {
  return object?.kind === 'table'
}
