import type { CatalogObject } from './catalog.ts'
import { isCompared } from './is-compared.ts'

/** The attributes by which an object is compared, by name: see `isCompared`. */
export function comparedAttributes(object: CatalogObject): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(object).filter(([name, value]) => value !== undefined && isCompared(name)))
}
