import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { GraphRevision } from './graph-revision.ts'
import { type Edge, reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'

/**
 * Refuses revisions of which one is reached from another: version rows and targets must not repeat each other.
 *
 * @throws `revision.overlap`, naming one such pair.
 */
export function refuseOverlap(index: RevisionIndex, revisions: readonly GraphRevision[], edge: Edge): void {
  const given = new Set(revisions)
  if (given.size < 2) return
  const next = (revision: GraphRevision) => revision[edge].flatMap((id) => index.revisions.get(id) ?? [])
  const reached = reach(index, [...given].flatMap(next), edge)
  const inner = [...given].find((revision) => reached.has(revision))
  if (inner === undefined) return
  const outer = [...given].find((revision) => revision !== inner && reach(index, [revision], edge).has(inner))
  throw new LimbeckError(
    'revision.overlap',
    `Requested revision ${outer?.revision} overlaps with other requested revisions ${inner.revision}`,
    {
      hint: `One includes the other. If both are recorded in the version table, remove one with limbeck stamp --purge and the right heads.`,
      details: { revision: outer?.revision, includes: inner.revision },
    },
  )
}
