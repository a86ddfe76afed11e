import type { RevisionHeader } from '../revision.ts'
import type { AppliedStep, RevisionMove } from './apply-step.ts'
import type { DraftOptions } from './draft-header.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { HeaderInput } from './header-input.ts'
import type { IterateOptions } from './iterate.ts'
import type { StampMove } from './stamp-move.ts'
import type { Step } from './step.ts'
import type { Place } from './walk-up.ts'

/**
 * All revisions of a project and the questions one asks of them. Immutable and deterministic: equal headers in
 * equal order give equal answers in equal order.
 *
 * Targets, everywhere: an id or an unambiguous beginning of one, a branch label, `head`, `heads`, `base`,
 * `+n`, `-n`, `rev+n`, `rev-n`, `label@head`, `label@rev`, `label@+n`. `current` is the list of version rows.
 * Every error is a LimbeckError with a code `revision.…`.
 */
export interface RevisionGraph {
  /** Every revision by its exact id, in load order. */
  readonly revisions: ReadonlyMap<string, GraphRevision>
  /** Ids of revisions that nobody names as a parent, in load order. */
  readonly heads: readonly string[]
  /** Heads that nobody depends on: what `heads` means as a target, and what `heads --resolve-dependencies` lists. */
  readonly resolvedHeads: readonly string[]
  /** The other heads: something depends on them, so they get no version row of their own. */
  readonly effectiveHeads: readonly string[]
  readonly bases: readonly string[]
  /** Bases that depend on nothing. */
  readonly resolvedBases: readonly string[]
  readonly branchPoints: readonly string[]
  readonly mergePoints: readonly string[]

  /** The one revision an absolute target, or a list of one, names; undefined for `base`. Answers `get_revision`. */
  get(target: string | readonly string[] | undefined): GraphRevision | undefined
  /** The places an absolute target names, `base` among them when a `-n` comes there. Answers `get_revisions`. */
  getRevisions(target: string | readonly string[] | undefined): readonly Place[]
  /** The revisions a target names, none for `base`; relative targets need `current`. */
  resolve(target: string, current?: readonly string[]): readonly GraphRevision[]

  /** Answers `upgrade`. */
  upgradeSteps(current: readonly string[], target: string | readonly string[]): readonly Step[]
  /** Answers `downgrade`. */
  downgradeSteps(current: readonly string[], target: string | undefined): readonly Step[]
  /** A warning for a `-n` that could be meant from several rows. Answers a case's `warnings`. */
  downgradeNotice(current: readonly string[], target: string | undefined): string | undefined
  /** Answers `stamp`. */
  stampSteps(current: readonly string[], targets: string | readonly string[]): readonly Step[]
  /** What one step does to the version rows. Answers `apply_step`. */
  applyStep(rows: readonly string[], move: RevisionMove | StampMove): AppliedStep

  /** A range `a:b`, `a:` or `:b`, all without one, newest first. `current` as an end means the rows. */
  history(range?: string, current?: readonly string[]): readonly GraphRevision[]
  /** From a head down to a base, newest first. Answers `walk`. */
  walk(base?: string | readonly string[], head?: string | readonly string[]): readonly GraphRevision[]
  /** Between two ends, newest first. Answers `iterate`. */
  iterate(options: IterateOptions): readonly GraphRevision[]

  /** The heads of all that rows include, dependencies too, in load order. Answers `all_current`. */
  allCurrent(current: readonly string[]): readonly GraphRevision[]
  /** Revisions with all below them, in load order, along parents or everything. Answers `ancestors`. */
  ancestors(targets: readonly string[], along?: 'parents' | 'everything'): readonly GraphRevision[]
  /** Revisions with all above them, in load order. */
  descendants(targets: readonly string[], along?: 'parents' | 'everything'): readonly GraphRevision[]
  /** Those of some revisions that are on the line of a target. Answers `filter_for_lineage`. */
  filterForLineage(
    targets: readonly string[],
    against: string | undefined,
    along?: 'parents' | 'everything',
  ): readonly GraphRevision[]

  /** Checks a new revision and returns its header. Answers `generate_revision`. */
  draft(options: DraftOptions): RevisionHeader
  /** The graph with one more revision. Answers `add_revision`. */
  add(header: HeaderInput): RevisionGraph
}
