import { LimbeckError } from '../../errors/limbeck-error.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import { findBranch } from './find-branch.ts'
import { findByName } from './find-by-name.ts'
import type { GraphRevision } from './graph-revision.ts'
import { lineage } from './lineage.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Finds the one revision of a name that shares the line of a branch, as its ancestor or descendant.
 *
 * @throws `revision.unknown`, `revision.ambiguous-prefix`, `revision.unknown-branch`, `revision.not-on-branch`.
 */
export function findOnBranch(index: RevisionIndex, name: string, branch: string): GraphRevision {
  const branchRevision = findBranch(index, branch)
  const revision = findByName(index, name, (names) =>
    names.filter((each) => filterForLineage(index, [findByName(index, each)], branch).length > 0),
  )
  if (lineage(index, [branchRevision], 'parents').has(revision)) return revision
  throw new LimbeckError(
    'revision.not-on-branch',
    `Revision ${revision.revision} is not a member of branch '${branch}'`,
    {
      hint: `Use ${branch}@head for the branch's head, or ${revision.revision} without the branch.`,
      details: { revision: revision.revision, branch },
    },
  )
}
