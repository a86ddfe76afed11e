import type { Catalog, UnmanagedObject } from '../../catalog/catalog.ts'
import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** What is in a schema and is not compared, by an id that its kind and name make. */
export function unmanagedIn({ unmanaged }: Catalog): ReadonlyMap<ObjectId, UnmanagedObject> {
  return new Map(unmanaged.map((object) => [objectId(object.kind, object.name), object] as const))
}
