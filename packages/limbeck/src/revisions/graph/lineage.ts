import type { GraphRevision } from './graph-revision.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'

/** Returns the given revisions with all their ancestors and descendants, along parents or along everything. */
export function lineage(
  index: RevisionIndex,
  revisions: readonly GraphRevision[],
  along: 'parents' | 'everything',
): ReadonlySet<GraphRevision> {
  const [down, up] =
    along === 'parents' ? (['downRevision', 'children'] as const) : (['predecessors', 'successors'] as const)
  return new Set([...reach(index, revisions, down), ...reach(index, revisions, up)])
}
