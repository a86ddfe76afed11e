import type { ObjectId } from '../catalog/object-id.ts'
import type { Touches } from '../operations/operation.ts'

/** The objects that some operations drop and others make again. A rename does neither. */
export function replacedObjects(operations: readonly Touches[]): ReadonlySet<ObjectId> {
  const apart = operations.filter(
    ({ creates = [], drops = [] }) => creates.length === 0 || drops.length === 0,
  )
  const dropped = apart.flatMap(({ drops = [] }) => drops)
  if (dropped.length === 0) return new Set()
  const made = new Set(apart.flatMap(({ creates = [] }) => creates))
  return new Set(dropped.filter((id) => made.has(id)))
}
