import type { Catalog } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { AlterChange, Change } from './change.ts'
import { foldCreates } from './fold-creates.ts'
import { foldDrops } from './fold-drops.ts'
import type { DiffNode, Released } from './node.ts'

/**
 * Folds changes into nodes: what is dropped with something that is dropped needs no operation, and what a parent's
 * creation can hold becomes part of it. `released` objects stand for themselves, or come in two parts.
 */
export function foldChanges(
  changes: ReadonlyMap<ObjectId, Change>,
  current: Catalog,
  desired: Catalog,
  released: Released,
): readonly DiffNode[] {
  const all = [...changes.values()]
  const created = all.flatMap(({ create }) => create ?? [])
  const dropped = all.flatMap(({ drop }) => drop ?? [])
  return [
    ...foldCreates(created, { current, desired }, released.create),
    ...all.flatMap(({ alter }) => (alter ? [alterNode(alter)] : [])),
    ...foldDrops(dropped, { current, desired }, released.drop),
  ]
}

function alterNode({ current, desired, alteration, facets }: AlterChange): DiffNode {
  return {
    phase: 'alter',
    subject: desired,
    operations: [...alteration.operations, ...facets.flatMap((facet) => facet.diff(current, desired))],
    members: [{ id: desired.id, after: desired.requires, before: current.requires, claims: [] }],
    alters: [desired.id, ...(alteration.rebuilds ?? [])],
  }
}
