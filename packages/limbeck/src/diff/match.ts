import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { DiffContext, Facet, Kind } from '../objects/kind.ts'
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

/** Pairs the objects of two catalogs by their ids and returns those that differ: those of `current` first, then new ones. */
export function matchObjects(current: Catalog, desired: Catalog): readonly Match[] {
  const matches: Match[] = []
  for (const before of current.objects.values()) {
    const after = desired.objects.get(before.id)
    // One object on both sides is the same: most are.
    if (before !== after) matches.push(...matchOf(before.id, before, after, { current, desired }))
  }
  for (const after of desired.objects.values()) {
    if (!current.objects.has(after.id))
      matches.push(...matchOf(after.id, undefined, after, { current, desired }))
  }
  return matches
}

function matchOf(
  id: ObjectId,
  before: CatalogObject | undefined,
  wished: CatalogObject | undefined,
  context: DiffContext,
): readonly Match[] {
  const object = wished ?? before
  if (object === undefined) return []
  const kind = kindOf(object)
  const after = before && wished && kind.fixed ? kind.fixed(before, wished, context) : wished
  const differing = before && after ? differingAttributes(before, after) : []
  if (before && after && differing.length === 0) return []
  const facets = kind.facets.filter((facet) => facet.attributes.some((name) => differing.includes(name)))
  const attributes = differing.filter((name) => !kind.facets.some((facet) => facet.attributes.includes(name)))
  return [{ id, kind, current: before, desired: after, attributes, facets }]
}
