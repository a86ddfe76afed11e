import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { isSame } from './is-same.ts'

/**
 * The catalog with those objects of `other` in it that are equal to its own in everything: most of two states is the same,
 * and what is the same object needs no comparing, nor the memory of two.
 */
export function shareEqual(catalog: Catalog, other: Catalog): Catalog {
  const objects = new Map<ObjectId, CatalogObject>()
  for (const object of catalog.objects.values()) {
    const twin = other.objects.get(object.id)
    const shared = twin !== undefined && isSame(object, twin) ? twin : object
    // The key too is the other one's.
    objects.set(shared.id, shared)
  }
  return { ...catalog, objects }
}
