import type { GraphRevision } from './graph-revision.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'

/**
 * Returns the heads of all that version rows include, in load order: the rows themselves, and the heads of
 * other lines that are applied only because something depends on them.
 *
 * @throws as {@link standing}.
 */
export function allCurrent(index: RevisionIndex, rows: readonly string[]): readonly GraphRevision[] {
  const applied = reach(index, standing(index, rows), 'predecessors')
  const isApplied = (id: string) => {
    const revision = index.revisions.get(id)
    return revision !== undefined && applied.has(revision)
  }
  return [...applied]
    .filter(({ children }) => !children.some(isApplied))
    .sort((left, right) => left.position - right.position)
}
