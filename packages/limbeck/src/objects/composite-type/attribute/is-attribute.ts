import type { CatalogObject } from '../../../catalog/catalog.ts'
import type { Attribute } from './attribute.ts'

/** Whether an object is an attribute of a composite type. */
export function isAttribute(object: CatalogObject | undefined): object is Attribute {
  return object?.kind === 'attribute'
}
