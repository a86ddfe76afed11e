import type { ObjectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'

/** Whether an object belongs to one of `schemas`, or to no schema at all; always so when `schemas` is not given. */
export function isInSchemas(id: ObjectId, schemas: readonly string[] | undefined): boolean {
  if (schemas === undefined) return true
  const { kind, path } = parseObjectId(id)
  // A name of one part is a schema's own, or that of an object of the whole database.
  return (path.length === 1 && kind !== 'schema') || schemas.includes(path[0] ?? '')
}
