import type { CatalogObject } from '../catalog/catalog.ts'
import { kindOf } from '../objects/kind-of.ts'

/** The names that an object holds: its id, and what its kind says it shares with objects of other ids. */
export function namesOf(object: CatalogObject): readonly string[] {
  return [object.id, ...(kindOf(object).claims?.(object) ?? [])]
}
