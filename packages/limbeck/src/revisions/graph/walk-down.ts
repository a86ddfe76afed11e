import { ambiguousWalk } from './ambiguous-walk.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'
import type { Place, Walked } from './walk-up.ts'

/**
 * Walks a number of revisions towards base, from parent to parent; the step after a base is `base`.
 *
 * Started before all revisions, the first step goes to the one head: `base-1` is the last revision, as in Alembic.
 *
 * @throws `revision.ambiguous-walk` at a merge, naming its parents.
 */
export function walkDown(index: RevisionIndex, start: Place, steps: number): Walked {
  let place = start
  for (let taken = 0; taken < steps; taken += 1) {
    if (place === 'base' && taken > 0) return { place, missing: steps - taken }
    const parents = place === 'base' ? index.heads : parentsOf(index, place)
    if (parents.length > 1) throw ambiguousWalk('down', place, parents)
    place = parents[0] ?? 'base'
  }
  return { place, missing: 0 }
}

function parentsOf(index: RevisionIndex, revision: GraphRevision): readonly GraphRevision[] {
  return revision.downRevision.flatMap((id) => index.revisions.get(id) ?? [])
}
