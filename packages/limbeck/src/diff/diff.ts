import type { Catalog } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Operation } from '../operations/operation.ts'
import { expandChanges } from './expand.ts'
import { foldChanges } from './fold.ts'
import { matchObjects } from './match.ts'
import { mentionsIn } from './mentions-in.ts'
import { nameParts } from './name-parts.ts'
import { orderNodes } from './order.ts'
import { unbindTyped } from './unbind-typed.ts'

/**
 * The operations that turn the database of `current` into that of `desired`, in the order in which they can run.
 *
 * Compares what both catalogs hold: their `unmanaged` objects are neither compared nor touched. Texts of expressions
 * are compared as they stand; `compareCatalogs` brings them to one spelling first.
 *
 * @throws LimbeckError `diff.unexplained` when a kind has no operation for two unequal objects, `diff.partition-key-type`
 */
export function diffCatalogs(current: Catalog, desired: Catalog): readonly Operation[] {
  const { before, after, ...sides } = unbindTyped(current, desired)
  const named = nameParts(sides.current, sides.desired)
  const context = { current: named.current, desired: sides.desired, mentionsOf: mentionsIn(sides.desired) }
  const changes = expandChanges(
    matchObjects(context.current, context.desired),
    context.current,
    context.desired,
  )
  const released = {
    create: new Set<ObjectId>(),
    alter: new Set<ObjectId>(),
    drop: new Set<ObjectId>(),
    unchecked: new Set<ObjectId>(),
  }
  for (;;) {
    const nodes = foldChanges(changes, context, released)
    const ordering = orderNodes(nodes, context.current, context.desired)
    if (ordering.toRelease.length === 0) {
      return [...before, ...named.operations, ...ordering.nodes.flatMap((node) => node.operations), ...after]
    }
    for (const { phase, id } of ordering.toRelease) released[phase].add(id)
  }
}
