import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { DiffContext } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'

/** What the text of an object to make names, by its kind's guess. */
export function mentionsOf(object: CatalogObject, { desired }: DiffContext): readonly ObjectId[] {
  return kindOf(object).mentions?.(object, desired) ?? []
}
