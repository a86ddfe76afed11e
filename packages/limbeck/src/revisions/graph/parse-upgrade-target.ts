import { LimbeckError } from '../../errors/limbeck-error.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import { getRevision } from './get-revision.ts'
import type { GraphRevision } from './graph-revision.ts'
import { parseRelative, type RelativeTarget } from './parse-relative.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'
import { tooFar } from './too-far.ts'
import { walkDown } from './walk-down.ts'
import { type Place, type Walked, walkUp } from './walk-up.ts'

/**
 * Returns the revisions an upgrade is to end at: none for `base`, several for `heads`.
 *
 * @param current the version rows, which `+n` and `branch@+n` count from.
 * @param exact whether a walk that leaves the graph is an error; otherwise it ends where it can.
 * @throws as {@link standing}, and `revision.ambiguous-upgrade` for `+n` from several rows.
 */
export function parseUpgradeTarget(
  index: RevisionIndex,
  current: readonly string[],
  target: string,
  exact: boolean,
): readonly GraphRevision[] {
  const relative = parseRelative(target)
  if (relative === undefined) return standing(index, [target])
  const { place, missing } = walk(index, current, relative, target)
  if (missing > 0 && (exact || place === 'base')) throw tooFar(target, relative.steps)
  return place === 'base' ? [] : [place]
}

function walk(
  index: RevisionIndex,
  current: readonly string[],
  { branch, symbol, steps }: RelativeTarget,
  target: string,
): Walked {
  if (symbol === undefined) {
    if (steps <= 0) throw tooFar(target, steps)
    return walkUp(index, startOf(index, current, branch), steps, branch)
  }
  if (steps > 0) return walkUp(index, getRevision(index, symbol) ?? 'base', steps, branch)
  const name = branch === undefined ? symbol : `${branch}@${symbol}`
  return walkDown(index, getRevision(index, name) ?? 'base', -steps)
}

function startOf(index: RevisionIndex, current: readonly string[], branch: string | undefined): Place {
  const starts: readonly Place[] =
    branch === undefined
      ? current.map((row) => getRevision(index, row) ?? 'base')
      : startsOnBranch(index, standing(index, current), branch)
  if (starts.length > 1) throw severalRows(starts)
  return starts[0] ?? 'base'
}

/** When no row is on the branch, its part that the rows already include is, if there is one. */
function startsOnBranch(
  index: RevisionIndex,
  rows: readonly GraphRevision[],
  branch: string,
): readonly GraphRevision[] {
  const onBranch = filterForLineage(index, rows, branch)
  if (onBranch.length > 0) return onBranch
  const included = filterForLineage(index, [...reach(index, rows, 'predecessors')], branch)
  const below = new Set(included.flatMap(({ predecessors }) => predecessors))
  return included.filter(({ revision }) => !below.has(revision))
}

function severalRows(starts: readonly Place[]): LimbeckError {
  const ids = starts.map((start) => (start === 'base' ? 'base' : start.revision))
  return new LimbeckError(
    'revision.ambiguous-upgrade',
    `Ambiguous upgrade from multiple current revisions: ${ids.join(', ')}`,
    {
      hint: `Say which line to move on, as in ${ids[0]}@+1, or name the revision to upgrade to.`,
      details: { choices: ids },
    },
  )
}
