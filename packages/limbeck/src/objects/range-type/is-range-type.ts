import type { CatalogObject } from '../../catalog/catalog.ts'
import type { RangeType } from './range-type.ts'

/** Whether an object is a range type. */
export function isRangeType(object: CatalogObject | undefined): object is RangeType {
  return object?.kind === 'range-type'
}
