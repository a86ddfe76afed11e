import type { GraphRevision } from './graph-revision.ts'

/** The linked revisions of one graph, with what looking them up needs. The input of every graph function. */
export interface RevisionIndex {
  /** By exact id, in load order. */
  readonly revisions: ReadonlyMap<string, GraphRevision>
  /** By id, then by declared branch label: every name that names one revision. */
  readonly names: ReadonlyMap<string, GraphRevision>
  /** The keys of `names` in code-unit order, for prefix searches. */
  readonly sortedNames: readonly string[]
  /** Revisions that nobody names as a parent, in load order. */
  readonly heads: readonly GraphRevision[]
  /** Heads that nobody depends on either: what `heads` means as a target. */
  readonly resolvedHeads: readonly GraphRevision[]
  /** Revisions without a parent, in load order. */
  readonly bases: readonly GraphRevision[]
  /** Bases without a dependency. */
  readonly resolvedBases: readonly GraphRevision[]
}
