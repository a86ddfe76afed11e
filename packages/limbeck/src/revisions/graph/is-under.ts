import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'

/** Tells whether one of certain revisions comes after a revision by way of applied ones. Stops at the first. */
export function isUnder(
  index: RevisionIndex,
  applied: ReadonlySet<GraphRevision>,
  id: string,
  isSought: (id: string) => boolean,
): boolean {
  const seen = new Set<string>([id])
  const waiting = [id]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const next of index.revisions.get(each)?.successors ?? []) {
      const revision = index.revisions.get(next)
      if (revision === undefined || seen.has(next) || !applied.has(revision)) continue
      if (isSought(next)) return true
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}
