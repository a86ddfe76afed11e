import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Facet, Kind } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import { differingAttributes } from './differing-attributes.ts'

/** One object as both catalogs have it; at least one side is there, and something differs. */
export interface Match {
  readonly id: ObjectId
  readonly kind: Kind
  readonly current: CatalogObject | undefined
  readonly desired: CatalogObject | undefined
  /** The kind's own attributes that differ between two sides that are both there. */
  readonly attributes: readonly string[]
  /** The facets that differ between two sides that are both there. */
  readonly facets: readonly Facet[]
}

/** Pairs the objects of two catalogs by their ids and returns those that differ. */
export function matchObjects(current: Catalog, desired: Catalog): readonly Match[] {
  const ids = new Set([...current.objects.keys(), ...desired.objects.keys()])
  const matches: Match[] = []
  for (const id of ids) {
    const [before, wished] = [current.objects.get(id), desired.objects.get(id)]
    const object = wished ?? before
    if (object === undefined) continue
    const kind = kindOf(object)
    const after = before && wished && kind.fixed ? kind.fixed(before, wished, { current, desired }) : wished
    const differing = before && after ? differingAttributes(before, after) : []
    if (before && after && differing.length === 0) continue
    const facets = kind.facets.filter((facet) => facet.attributes.some((name) => differing.includes(name)))
    const attributes = differing.filter(
      (name) => !kind.facets.some((facet) => facet.attributes.includes(name)),
    )
    matches.push({ id, kind, current: before, desired: after, attributes, facets })
  }
  return matches
}
