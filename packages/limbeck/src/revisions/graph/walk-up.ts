import { ambiguousWalk } from './ambiguous-walk.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'

/** Where a walk stands: a revision, or the state before all revisions. */
export type Place = GraphRevision | 'base'

/** How far a walk came: `missing` is the number of steps it could not take. */
export interface Walked {
  readonly place: Place
  readonly missing: number
}

/**
 * Walks a number of revisions away from base, from child to child.
 *
 * @param branch chooses among several children those on its line.
 * @throws `revision.ambiguous-walk` where several children remain, naming them.
 */
export function walkUp(
  index: RevisionIndex,
  start: Place,
  steps: number,
  branch: string | undefined,
): Walked {
  let place = start
  for (let taken = 0; taken < steps; taken += 1) {
    const all = place === 'base' ? index.bases : place.children.flatMap((id) => index.revisions.get(id) ?? [])
    const children = branch === undefined ? all : filterForLineage(index, all, branch)
    if (children.length > 1) throw ambiguousWalk('up', place, children)
    const [child] = children
    if (child === undefined) return { place, missing: steps - taken }
    place = child
  }
  return { place, missing: 0 }
}
