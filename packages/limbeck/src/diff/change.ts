import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Facet, InPlace, Kind } from '../objects/kind.ts'

/** What happens to one object. A replaced object has `drop` and `create`; one changed in place `alter` or `facets`. */
export interface Change {
  readonly id: ObjectId
  readonly kind: Kind
  /** The state to drop. */
  readonly drop?: CatalogObject
  /** The state to make. */
  readonly create?: CatalogObject
  readonly alter?: AlterChange
}

/** An object that stays. */
export interface AlterChange {
  readonly current: CatalogObject
  readonly desired: CatalogObject
  readonly alteration: InPlace
  readonly facets: readonly Facet[]
  /** It gives up what it can be without, and becomes what it shall be later: something it needs is made anew. */
  readonly isReleased?: true
}
