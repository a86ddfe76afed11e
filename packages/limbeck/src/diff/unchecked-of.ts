import type { CatalogObject } from '../catalog/catalog.ts'
import type { Unchecked } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { FoldContext } from './fold-context.ts'
import { needsPath } from './needs-path.ts'
import type { Released } from './node.ts'

/**
 * The shape in which an object is made or changed before what it mentions, when it is, and what checks it later:
 * nothing when no check could succeed.
 */
export function uncheckedOf(
  object: CatalogObject,
  context: FoldContext,
  released: Released,
): Unchecked | undefined {
  const unchecked = kindOf(object).unchecked?.(object)
  if (unchecked === undefined) return undefined
  if (needsPath(object, context)) return { object: unchecked.object, check: [] }
  return released.unchecked.has(object.id) ? unchecked : undefined
}
