import { findByName } from './find-by-name.ts'
import type { GraphRevision } from './graph-revision.ts'
import { lineage } from './lineage.ts'
import { resolveSymbols } from './resolve-symbols.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Keeps the revisions that are ancestors or descendants of what a target names (`label`, `rev`, `label@head`).
 *
 * A target that names nothing, such as `base`, keeps all. Order is kept.
 *
 * @param along `parents`, the default, or `everything` to follow dependencies too.
 * @throws `revision.unknown`, `revision.ambiguous-prefix`, `revision.multiple-heads`.
 */
export function filterForLineage(
  index: RevisionIndex,
  revisions: readonly GraphRevision[],
  target: string | undefined,
  along: 'parents' | 'everything' = 'parents',
): readonly GraphRevision[] {
  const { names, branch } = resolveSymbols(index, target)
  const against = branch === undefined ? names : [branch, ...names]
  if (against.length === 0 || revisions.length === 0) return revisions
  const related = lineage(
    index,
    against.map((name) => findByName(index, name)),
    along,
  )
  return revisions.filter((revision) => related.has(revision))
}
