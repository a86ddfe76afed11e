import { getRevisions } from './get-revisions.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'
import { tooFar } from './too-far.ts'

/**
 * Returns the revisions that names, such as version rows, stand for; `base` stands for none.
 *
 * @throws as {@link getRevisions}, and `revision.too-far` for a `-n` that leaves the graph.
 */
export function standing(index: RevisionIndex, names: readonly string[]): readonly GraphRevision[] {
  return names.flatMap((name) =>
    getRevisions(index, name).flatMap(({ place, missing }) => {
      if (missing > 0) throw tooFar(name, Number(name.slice(name.indexOf('@') + 1)))
      return place === 'base' ? [] : [place]
    }),
  )
}
