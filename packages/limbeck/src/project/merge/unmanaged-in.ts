import type { UnmanagedObject } from '../../catalog/catalog.ts'
import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { SchemaState } from './schema-state.ts'

/** What is in a schema and has no definition to compare, by an id that its kind and name make. */
export function unmanagedIn({ catalog, definitions }: SchemaState): ReadonlyMap<ObjectId, UnmanagedObject> {
  const defined = new Set(
    [...definitions.keys()].map((id) => {
      const { kind, path } = parseObjectId(id)
      return objectId(kind, path.join('.'))
    }),
  )
  return new Map(
    catalog.unmanaged
      .map((object) => [objectId(object.kind, object.name), object] as const)
      .filter(([id]) => !defined.has(id)),
  )
}
