import type { CatalogObject } from '../catalog/catalog.ts'
import { kindOf } from '../objects/kind-of.ts'
import { differingAttributes } from './differing-attributes.ts'

/** The names of the attributes in which two objects of a kind differ, those of its facets left out. Sorted. */
export function ownDifferences(a: CatalogObject, b: CatalogObject): readonly string[] {
  const inFacets = new Set(kindOf(a).facets.flatMap((facet) => facet.attributes))
  return differingAttributes(a, b).filter((name) => !inFacets.has(name))
}
