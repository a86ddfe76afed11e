import type { CatalogObject } from '../catalog/catalog.ts'
import { kindOf } from '../objects/kind-of.ts'
import { differingAttributes } from './match.ts'

/**
 * Whether two objects may be the same in different words: all that differs, facets aside, are texts that are there
 * on both sides. A flag, a number or an absent attribute is no matter of spelling.
 */
export function isOtherSpelling(a: CatalogObject, b: CatalogObject): boolean {
  const inFacets = new Set(kindOf(a).facets.flatMap((facet) => facet.attributes))
  const [left, right] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  const names = differingAttributes(a, b).filter((name) => !inFacets.has(name))
  return names.length > 0 && names.every((name) => differsInTexts(left.get(name), right.get(name)))
}

function differsInTexts(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  return (
    left.size === right.size && [...left].every(([name, value]) => differsInTexts(value, right.get(name)))
  )
}
