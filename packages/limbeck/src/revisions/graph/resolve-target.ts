import type { GraphRevision } from './graph-revision.ts'
import { parseDowngradeTarget } from './parse-downgrade-target.ts'
import { parseRelative } from './parse-relative.ts'
import { parseUpgradeTarget } from './parse-upgrade-target.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'

/**
 * Returns the revisions a target names; none stands for base.
 *
 * Given version rows, relative targets count from them (`+1`, `-1`, `label@+1`) or from what they name
 * (`head-1`). Without rows they are unknown, but for `-n`, which counts from every head.
 *
 * @throws `revision.unknown`, `revision.ambiguous-prefix`, `revision.unknown-branch`, `revision.not-on-branch`,
 *   `revision.multiple-heads`, `revision.ambiguous-walk`, `revision.too-far`.
 */
export function resolveTarget(
  index: RevisionIndex,
  target: string,
  current: readonly string[] | undefined,
): readonly GraphRevision[] {
  const relative = current === undefined ? undefined : parseRelative(target)
  if (current === undefined || relative === undefined) return standing(index, [target])
  if (relative.steps > 0 || relative.symbol !== undefined) {
    return parseUpgradeTarget(index, current, target, true)
  }
  const { place } = parseDowngradeTarget(index, current, target, true)
  return place === 'base' ? [] : [place]
}
