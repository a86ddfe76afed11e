import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'

/** The edges a walk follows: down along parents or predecessors, up along children or successors. */
export type Edge = 'downRevision' | 'predecessors' | 'children' | 'successors'

/** Returns the start revisions and all that can be reached from them along one kind of edge, start first. */
export function reach(index: RevisionIndex, start: Iterable<GraphRevision>, edge: Edge): Set<GraphRevision> {
  const reached = new Set<GraphRevision>()
  const waiting = [...start]
  for (let revision = waiting.pop(); revision !== undefined; revision = waiting.pop()) {
    if (reached.has(revision)) continue
    reached.add(revision)
    for (const id of revision[edge]) {
      const next = index.revisions.get(id)
      if (next !== undefined && !reached.has(next)) waiting.push(next)
    }
  }
  return reached
}
