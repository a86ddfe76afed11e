import { LimbeckError } from '../../errors/limbeck-error.ts'
import { findByName } from './find-by-name.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Finds the revision that stands for a branch: the one that declares the label, or the one of that id.
 *
 * @throws `revision.unknown-branch`.
 */
export function findBranch(index: RevisionIndex, branch: string): GraphRevision {
  try {
    return findByName(index, branch)
  } catch (cause) {
    if (!(cause instanceof LimbeckError)) throw cause
    throw new LimbeckError(
      'revision.unknown-branch',
      `Can't locate revision identified by '${branch}': there is no such branch`,
      { hint: cause.hint, details: { ...cause.details, branch }, cause },
    )
  }
}
