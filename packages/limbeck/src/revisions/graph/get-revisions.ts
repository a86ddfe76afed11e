import { findByName } from './find-by-name.ts'
import { findOnBranch } from './find-on-branch.ts'
import type { GraphRevision } from './graph-revision.ts'
import { resolveSymbols } from './resolve-symbols.ts'
import type { RevisionIndex } from './revision-index.ts'
import { walkDown } from './walk-down.ts'
import type { Walked } from './walk-up.ts'

/**
 * Returns what an absolute target names: no revision for `base`, one for an id, several for `heads`.
 *
 * `-n` and `branch@-n` walk down from every head (of the branch), which gives one place for each, `base` among
 * them; a walk that is too long says how many steps are missing.
 *
 * @throws `revision.unknown`, `revision.ambiguous-prefix`, `revision.unknown-branch`, `revision.not-on-branch`,
 *   `revision.multiple-heads`, `revision.ambiguous-walk`.
 */
export function getRevisions(index: RevisionIndex, target: string | undefined): readonly Walked[] {
  const { names, branch } = resolveSymbols(index, target)
  const [only] = names
  if (names.length === 1 && only !== undefined && /^-0*[1-9]\d*$/u.test(only)) {
    return index.resolvedHeads
      .filter((head) => branch === undefined || head.labels.includes(branch))
      .map((head) => walkDown(index, head, -Number(only)))
  }
  return names.map((name) => ({ place: find(index, name, branch), missing: 0 }))
}

function find(index: RevisionIndex, name: string, branch: string | undefined): GraphRevision {
  return branch === undefined ? findByName(index, name) : findOnBranch(index, name, branch)
}
