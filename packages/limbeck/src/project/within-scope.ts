import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { isInSchemas } from '../introspection/is-in-schemas.ts'

/** Which part of a catalog is compared. */
export interface Scope {
  /** Undefined: all. */
  readonly schemas: readonly string[] | undefined
  /** Objects that are no part of the user's schema: the tables of the runner. */
  readonly without: readonly ObjectId[]
  /** Kinds of which the desired side states nothing at all. */
  readonly withoutKinds: ReadonlySet<string>
  readonly include: (object: CatalogObject) => boolean
}

/** A catalog without what is out of scope and without what would be dropped along with that. */
export function withinScope(catalog: Catalog, { schemas, without, withoutKinds, include }: Scope): Catalog {
  const left = new Set<ObjectId>(without)
  const isLeft = (object: CatalogObject): boolean => {
    if (left.has(object.id)) return true
    const parent = object.droppedWith === undefined ? undefined : catalog.objects.get(object.droppedWith)
    const isOut =
      withoutKinds.has(object.kind) ||
      !isInSchemas(object.id, schemas) ||
      !include(object) ||
      (parent !== undefined && isLeft(parent))
    if (isOut || (object.droppedWith !== undefined && left.has(object.droppedWith))) left.add(object.id)
    return left.has(object.id)
  }
  const objects = new Map<ObjectId, CatalogObject>()
  for (const object of catalog.objects.values()) if (!isLeft(object)) objects.set(object.id, object)
  return { ...catalog, objects }
}
