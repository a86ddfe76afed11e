import type { RevisionHeader } from '../revision.ts'

/**
 * One revision as it stands in its graph. Plain data: every reference is an exact id.
 *
 * `downRevision`, `branchLabels` and `dependsOn` are as the file declares them, duplicates removed.
 */
export interface GraphRevision extends RevisionHeader {
  /** Its place in load order, from 0: the tie-breaker of every order the graph produces. */
  readonly position: number
  /** The labels of its line: its own, those of its ancestors, and those that name the unbranched line it is on. */
  readonly labels: readonly string[]
  /** What `dependsOn` means, as ids. */
  readonly resolvedDependsOn: readonly string[]
  /** Its parents, then the dependencies that no ancestor has already: what must be applied right before it. */
  readonly predecessors: readonly string[]
  /** The revisions that name it as a parent, in load order. */
  readonly children: readonly string[]
  /** The revisions that name it as a parent or depend on it, in load order. */
  readonly successors: readonly string[]
  readonly isBase: boolean
  /** Nobody names it as a parent. */
  readonly isHead: boolean
  /** It is a head, but another revision depends on it, so it is applied without a version row of its own. */
  readonly isEffectiveHead: boolean
  readonly isBranchPoint: boolean
  readonly isMergePoint: boolean
}
