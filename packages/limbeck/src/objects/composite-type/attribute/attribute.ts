import type { CatalogObject } from '../../../catalog/catalog.ts'
import type { AttributeDefinition } from './attribute-definition.ts'

/** One attribute of a composite type. */
export interface Attribute extends CatalogObject, AttributeDefinition {
  readonly kind: 'attribute'
  readonly schema: string
  /** The composite type's name. */
  readonly composite: string
  /** attnum: the order of a new type's attributes. Not compared, since PostgreSQL cannot change it. */
  readonly position: number
}
