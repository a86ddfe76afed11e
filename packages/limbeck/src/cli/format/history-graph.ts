import type { ProjectRevision } from '../../project/project-revision.ts'
import { drawGraph } from '../../revisions/drawing/draw-graph.ts'

/** How a history is drawn. */
export interface HistoryGraphOptions {
  readonly style: 'unicode' | 'ascii'
  /** The lines beside a revision. */
  readonly text: (revision: ProjectRevision) => readonly string[]
  /** The applied revisions; the others are drawn hollow. Undefined when no database was asked. */
  readonly applied: ReadonlySet<string> | undefined
}

/** Revisions, newest first, as lanes with their text beside them. */
export function historyGraph(
  revisions: readonly ProjectRevision[],
  { style, text, applied }: HistoryGraphOptions,
): readonly string[] {
  const byId = new Map(revisions.map((revision) => [revision.revision, revision]))
  return drawGraph(revisions, {
    style,
    text: ({ revision }) => {
      const shown = byId.get(revision)
      return shown === undefined ? revision : text(shown).join('\n').trimEnd()
    },
    isPending: ({ revision }) => applied?.has(revision) === false,
  })
}
