import type { CatalogObject } from '../catalog/catalog.ts'
import { kindOf } from '../objects/kind-of.ts'
import { ownDifferences } from './own-differences.ts'

/**
 * Whether two objects may be the same in different words: all that differs, facets aside, are texts that are there
 * on both sides, one of them at least of those that can be spelled otherwise. A flag, a number or an absent attribute is no
 * matter of spelling.
 */
export function isOtherSpelling(a: CatalogObject, b: CatalogObject): boolean {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  const names = ownDifferences(a, b)
  const exact: readonly string[] = kindOf(a).exact ?? []
  return (
    names.some((name) => !exact.includes(name)) &&
    names.every((name) => differsInTexts(left.get(name), right.get(name)))
  )
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
