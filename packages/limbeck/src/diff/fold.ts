import type { ObjectId } from '../catalog/object-id.ts'
import type { Change } from './change.ts'
import { foldAlters } from './fold-alters.ts'
import type { FoldContext } from './fold-context.ts'
import { foldCreates } from './fold-creates.ts'
import { foldDrops } from './fold-drops.ts'
import type { DiffNode, Released } from './node.ts'

/**
 * Folds changes into nodes: what is dropped with something that is dropped needs no operation, and what a parent's
 * creation can hold becomes part of it. `released` objects stand for themselves, or come in two steps.
 */
export function foldChanges(
  changes: ReadonlyMap<ObjectId, Change>,
  context: FoldContext,
  released: Released,
): readonly DiffNode[] {
  const all = [...changes.values()]
  const created = all.flatMap(({ create }) => create ?? [])
  const altered = all.flatMap(({ alter }) => alter ?? [])
  const dropped = all.flatMap(({ drop }) => drop ?? [])
  return [
    ...foldCreates(created, context, released),
    ...foldAlters(altered, context, released),
    ...foldDrops(dropped, context, released.drop),
  ]
}
