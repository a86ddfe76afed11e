import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { AddressedCatalog } from '../../introspection/gather-catalog.ts'
import { isSame } from '../is-same.ts'

/**
 * A catalog with what changed and what was made between two states of a database that was built like it. Objects are
 * known by their addresses; what the database does not hold stays as it is.
 */
export function takeOver(catalog: Catalog, before: AddressedCatalog, after: AddressedCatalog): Catalog {
  const nextIds = new Map<ObjectId, ObjectId>()
  for (const [address, id] of before.addresses) {
    const next = after.addresses.get(address)
    if (next !== undefined) nextIds.set(id, next)
  }
  const objects = new Map<ObjectId, CatalogObject>()
  for (const [id, object] of catalog.objects) {
    const [old, next] = [before.catalog.objects.get(id), after.catalog.objects.get(nextIds.get(id) ?? id)]
    const taken = old === undefined || next === undefined ? object : withChanges(object, old, next)
    objects.set(taken.id, taken)
  }
  for (const [address, id] of after.addresses) {
    const made = after.catalog.objects.get(id)
    if (!before.addresses.has(address) && made !== undefined) objects.set(id, made)
  }
  return { ...catalog, objects }
}

function withChanges(object: CatalogObject, before: CatalogObject, after: CatalogObject): CatalogObject {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ]
  const changes = [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => !isSame(left.get(name), right.get(name)))
    .map((name) => [name, right.get(name)] as const)
  return changes.length === 0 ? object : { ...object, ...Object.fromEntries(changes) }
}
