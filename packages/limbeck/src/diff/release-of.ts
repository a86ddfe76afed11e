import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { Member } from './node.ts'

/**
 * How readily a node does without one of its objects in order to break a cycle; `needed` is what the node's objects
 * require of each other.
 */
export function releaseOf(
  object: CatalogObject,
  isFolded: boolean,
  needed: ReadonlySet<ObjectId>,
): Member['release'] {
  const kind = kindOf(object)
  if (kind.bare?.(object)) return 2
  if (!isFolded) return undefined
  if (kind.isRebuildable?.(object) === false) return 3
  return needed.has(object.id) ? 1 : 0
}
