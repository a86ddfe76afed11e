import type { RevisionGraph } from '../../src/revisions/graph/revision-graph.ts'
import type { RecordedFacts } from './recorded-cases.ts'

/** Tells of a graph what a recorded map tells, unordered lists sorted. */
export function graphFacts(graph: RevisionGraph): RecordedFacts {
  return {
    heads: graph.heads,
    real_heads: graph.resolvedHeads,
    bases: graph.bases,
    real_bases: graph.resolvedBases,
    revisions: Object.fromEntries(
      [...graph.revisions.values()].map((revision) => [
        revision.revision,
        {
          labels: revision.labels.toSorted(),
          next: revision.children.toSorted(),
          all_next: revision.successors.toSorted(),
          normalized_down: revision.predecessors.toSorted(),
          is_head: revision.isHead,
          is_real_head: revision.isHead && !revision.isEffectiveHead,
          is_base: revision.isBase,
          is_branch_point: revision.isBranchPoint,
          is_merge_point: revision.isMergePoint,
        },
      ]),
    ),
  }
}
