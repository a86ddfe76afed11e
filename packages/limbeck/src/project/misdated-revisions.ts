import type { LoadedRevisions } from '../revisions/load-revisions.ts'

/** Those of some revisions that say they were made before one of their parents: a sign of a wrong parent. */
export function misdatedRevisions(
  { graph, files }: LoadedRevisions,
  revisions: readonly string[],
): readonly string[] {
  const dateOf = (revision: string) => Date.parse(files.get(revision)?.createdAt ?? '')
  return revisions.filter((revision) => {
    const own = dateOf(revision)
    const parents = graph.revisions.get(revision)?.downRevision ?? []
    // A file without a date is neither before nor after another.
    return parents.some((parent) => dateOf(parent) > own)
  })
}
