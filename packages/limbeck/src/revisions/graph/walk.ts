import { collectUpgrade } from './collect-upgrade.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'
import { sortNewestFirst } from './sort-newest-first.ts'

/**
 * Returns the revisions from a head down to a base, newest first, the base included.
 *
 * A relative end that leaves the graph ends where it can.
 *
 * @throws `revision.not-an-ancestor`, and as the targets' parsers.
 */
export function walk(
  index: RevisionIndex,
  base: string | readonly string[],
  head: string | readonly string[],
): readonly GraphRevision[] {
  const collected = collectUpgrade(index, {
    upper: head,
    lower: base,
    inclusive: true,
    implicitBase: false,
    exact: false,
  })
  return sortNewestFirst(index, collected)
}
