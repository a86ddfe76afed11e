import { LimbeckError } from '../../errors/limbeck-error.ts'
import { allCurrent } from './all-current.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import { getRevision } from './get-revision.ts'
import { parseRelative, type RelativeTarget } from './parse-relative.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'
import { tooFar } from './too-far.ts'
import { walkDown } from './walk-down.ts'
import { type Place, type Walked, walkUp } from './walk-up.ts'

/** Where a downgrade is to end, and the branch it is to stay on. */
export interface DowngradeTarget {
  readonly branch: string | undefined
  readonly place: Place
}

/**
 * Returns where a downgrade is to end.
 *
 * `-n` counts from the first version row and stays on its line; `branch@-n` from the row on that branch, or from
 * the branch's highest revision that the rows include.
 *
 * @param current the version rows.
 * @param exact whether a walk that leaves the graph is an error; otherwise it ends where it can.
 * @throws as {@link getRevision}, `revision.too-far`, `revision.ambiguous-walk`, and
 *   `revision.ambiguous-downgrade` when `branch@-n` has no row, or several, to count from.
 */
export function parseDowngradeTarget(
  index: RevisionIndex,
  current: readonly string[],
  target: string,
  exact: boolean,
): DowngradeTarget {
  const relative = parseRelative(target)
  if (relative === undefined) {
    const at = target.lastIndexOf('@')
    const branch = at > 0 ? target.slice(0, at) : undefined
    return { branch, place: getRevision(index, target.slice(at + 1)) ?? 'base' }
  }
  const { branch, walked } = walk(index, current, relative, target)
  const isNowhere = relative.steps === 0 && walked.place === 'base'
  if (isNowhere || (exact && walked.missing > 0)) throw tooFar(target, relative.steps)
  return { branch, place: walked.place }
}

function walk(
  index: RevisionIndex,
  current: readonly string[],
  { branch, symbol, steps }: RelativeTarget,
  target: string,
): { readonly branch: string | undefined; readonly walked: Walked } {
  if (steps >= 0) {
    if (symbol === undefined) throw tooFar(target, steps)
    return { branch, walked: walkUp(index, getRevision(index, symbol) ?? 'base', steps, branch) }
  }
  if (symbol !== undefined) return { branch, walked: from(index, symbol, branch, -steps) }
  if (branch !== undefined) {
    return { branch, walked: from(index, rowOnBranch(index, current, branch), branch, -steps) }
  }
  const [row] = current
  if (row === undefined) throw tooFar(target, steps)
  return { branch: row, walked: from(index, row, row, -steps) }
}

function from(index: RevisionIndex, symbol: string, branch: string | undefined, steps: number): Walked {
  const name = branch === undefined ? symbol : `${branch}@${symbol}`
  return walkDown(index, getRevision(index, name) ?? 'base', steps)
}

function rowOnBranch(index: RevisionIndex, current: readonly string[], branch: string): string {
  const rows = filterForLineage(index, standing(index, current), branch)
  const found = rows.length > 0 ? rows : filterForLineage(index, allCurrent(index, current), branch)
  const [row] = found
  if (row !== undefined && found.length === 1) return row.revision
  const ids = found.map(({ revision }) => revision)
  throw new LimbeckError(
    'revision.ambiguous-downgrade',
    ids.length === 0
      ? `Nothing of branch '${branch}' is applied, so there is nothing to count from`
      : `Several current revisions are on branch '${branch}': ${ids.join(', ')}`,
    {
      hint: ids.length === 0 ? 'Run limbeck current to see what is.' : `Count from one, as in ${ids[0]}-1.`,
      details: { branch, choices: ids },
    },
  )
}
