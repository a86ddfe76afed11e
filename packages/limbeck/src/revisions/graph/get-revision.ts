import { LimbeckError } from '../../errors/limbeck-error.ts'
import { findBranch } from './find-branch.ts'
import { findByName } from './find-by-name.ts'
import { findOnBranch } from './find-on-branch.ts'
import type { GraphRevision } from './graph-revision.ts'
import { resolveSymbols } from './resolve-symbols.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Returns the one revision that an absolute target names, undefined for `base` and the head of an empty graph.
 *
 * @throws `revision.multiple-heads` when it names several, and as {@link findOnBranch}.
 */
export function getRevision(
  index: RevisionIndex,
  target: string | readonly string[] | undefined,
): GraphRevision | undefined {
  const { names, branch } =
    typeof target === 'object' ? { names: target, branch: undefined } : resolveSymbols(index, target)
  const [name] = names
  if (names.length > 1) {
    throw new LimbeckError(
      'revision.multiple-heads',
      `Multiple head revisions are present for given argument '${target}': ${names.join(', ')}`,
      { hint: `Name one of them: ${names.join(', ')}.`, details: { target, heads: names } },
    )
  }
  if (name === undefined) {
    if (branch !== undefined) findBranch(index, branch)
    return undefined
  }
  return branch === undefined ? findByName(index, name) : findOnBranch(index, name, branch)
}
