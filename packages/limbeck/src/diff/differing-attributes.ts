import type { CatalogObject } from '../catalog/catalog.ts'
import { isCompared } from '../catalog/is-compared.ts'
import { isSame } from './is-same.ts'

/** The names of the attributes in which two objects differ, sorted; placement and dependencies left out. */
export function differingAttributes(a: CatalogObject, b: CatalogObject): readonly string[] {
  // Most of a catalog's objects are equal: nothing is made for them.
  const names: string[] = []
  for (const name in a) if (isDifferent(name)) names.push(name)
  for (const name in b) if (!Object.hasOwn(a, name) && isDifferent(name)) names.push(name)
  return names.sort()

  function isDifferent(name: string): boolean {
    return isCompared(name) && !isSame(Reflect.get(a, name), Reflect.get(b, name))
  }
}
