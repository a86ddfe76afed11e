import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Collected, Stretch } from './collect-upgrade.ts'
import { findBranch } from './find-branch.ts'
import type { GraphRevision } from './graph-revision.ts'
import { parseDowngradeTarget } from './parse-downgrade-target.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'
import type { Place } from './walk-up.ts'

/**
 * Collects what a downgrade from the upper to the lower end takes back: all applied revisions that descend
 * from the lower end or depend on such a one.
 *
 * A branch (`branch@base`, or the row that `-n` counted from) chooses among several children of the lower end.
 *
 * @throws `revision.not-an-ancestor` when the lower end is not applied, `revision.unknown-branch`, and as the
 *   targets' parsers.
 */
export function collectDowngrade(index: RevisionIndex, stretch: Stretch): Collected {
  const { upper, lower, inclusive, implicitBase, exact } = stretch
  const rows = upper === undefined ? [] : typeof upper === 'string' ? [upper] : upper
  const target = typeof lower === 'string' ? lower : (lower?.[0] ?? 'base')
  const { branch, place } = parseDowngradeTarget(index, rows, target, exact)
  const roots = rootsAbove(index, place, branch, inclusive)
  const heads = standing(index, rows)
  const active = reach(index, heads, 'predecessors')
  const members = new Set([...reach(index, roots, 'successors')].filter((each) => active.has(each)))
  if (implicitBase) {
    const below = reach(index, roots, 'predecessors')
    for (const revision of active) if (!below.has(revision)) members.add(revision)
  }
  if (members.size === 0 && place !== 'base' && !heads.includes(place)) {
    throw nothingToTakeBack(target, rows, active.has(place))
  }
  // Alembic passes an unknown branch over where there is nothing to choose; taking back for a typing error is worse.
  if (members.size > 0 && branch !== undefined) findBranch(index, branch)
  return { members, heads }
}

function rootsAbove(
  index: RevisionIndex,
  place: Place,
  branch: string | undefined,
  inclusive: boolean,
): readonly GraphRevision[] {
  const roots = place === 'base' ? index.bases : inclusive ? [place] : childrenOf(index, place)
  // A base that carries a label counts once for each of its names, as in Alembic.
  const labelled = place === 'base' && roots.some(({ branchLabels }) => branchLabels.length > 0)
  if (branch === undefined || (roots.length < 2 && !labelled)) return roots
  const line = reach(index, [findBranch(index, branch)], 'downRevision')
  const onLine = roots.filter((root) => line.has(root))
  if (onLine.length > 0) return onLine
  throw new LimbeckError(
    'revision.not-an-ancestor',
    `Not a valid downgrade target from current heads: branch '${branch}' does not come from ${place === 'base' ? 'base' : place.revision}`,
    {
      hint: 'Name a revision of that branch, or leave the branch out.',
      details: { branch, target: place === 'base' ? 'base' : place.revision },
    },
  )
}

function childrenOf(index: RevisionIndex, revision: GraphRevision): readonly GraphRevision[] {
  return revision.children.flatMap((id) => index.revisions.get(id) ?? [])
}

function nothingToTakeBack(target: string, rows: readonly string[], isApplied: boolean): LimbeckError {
  const reason = isApplied
    ? 'It is applied because another revision depends on it, and no applied revision has it as a parent.'
    : 'It is not applied. Run limbeck current to see what is.'
  return new LimbeckError(
    'revision.not-an-ancestor',
    `Destination ${target} is not a valid downgrade target from current head(s) ${rows.join(', ') || 'base'}`,
    { hint: `${reason} limbeck history --graph shows the lines.`, details: { target, current: rows } },
  )
}
