import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { enumValues } from './enum-values.ts'
import type { Rename } from './rename.ts'

/** Whether a catalog has what a rename leads to: the object `id`, or the value in the enum type `id`. */
export function hasRenamed({ objects }: Catalog, { value, to }: Rename, id: ObjectId): boolean {
  return value === undefined ? objects.has(id) : enumValues(objects.get(id)).includes(to)
}
