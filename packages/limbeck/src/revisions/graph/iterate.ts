import { collectDowngrade } from './collect-downgrade.ts'
import { collectUpgrade, type Stretch } from './collect-upgrade.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'
import { sortNewestFirst } from './sort-newest-first.ts'

/** A stretch to walk. All but the ends is optional: exclusive, no implicit base, exact, for an upgrade. */
export interface IterateOptions extends Partial<Omit<Stretch, 'upper' | 'lower'>> {
  readonly upper: string | readonly string[] | undefined
  readonly lower: string | readonly string[] | undefined
  /** Collects what a downgrade from `upper` to `lower` would take back, not what lies between them. */
  readonly forDowngrade?: boolean
}

/**
 * Returns the revisions between two ends, newest first.
 *
 * @throws `revision.not-an-ancestor`, `revision.overlap`, and as the targets' parsers.
 */
export function iterate(index: RevisionIndex, options: IterateOptions): readonly GraphRevision[] {
  const { upper, lower, inclusive = false, implicitBase = false, exact = true } = options
  const collect = options.forDowngrade === true ? collectDowngrade : collectUpgrade
  return sortNewestFirst(index, collect(index, { upper, lower, inclusive, implicitBase, exact }))
}
