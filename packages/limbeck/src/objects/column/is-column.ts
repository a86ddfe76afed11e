import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Column } from './column.ts'

/** Whether an object is there and a column of a table. */
export function isColumn(object: CatalogObject | undefined): object is Column {
  return object?.kind === 'column'
}
