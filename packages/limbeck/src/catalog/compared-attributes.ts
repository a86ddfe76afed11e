import type { CatalogObject } from './catalog.ts'

/** Attributes that say where an object stands, not what it is; dependencies and what is derived follow from the rest. */
const placement = new Set(['requires', 'position', 'droppedWith', 'derived', 'partOf', 'isInPartitionKey'])

/** The attributes by which an object is compared, by name. The order of a table's columns is none of them. */
export function comparedAttributes(object: CatalogObject): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(object).filter(([name, value]) => value !== undefined && !placement.has(name)),
  )
}
