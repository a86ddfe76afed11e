import type { ParentChange, Reparenting } from '../../revisions/graph/reparent.ts'
import type { RevisionFile } from '../../revisions/revision.ts'

/** What a rebase changes in one revision file. */
export interface RebaseChange extends ParentChange {
  readonly path: string
  /** The new date; undefined where the old one is not before that of a parent. */
  readonly createdAt: string | undefined
}

/**
 * Lists the files that a rebase changes: those with another parent, and those that would say they were made before their
 * parent. Such a date becomes `now`.
 */
export function rebaseChanges(
  { changes, moved, graph }: Reparenting,
  files: ReadonlyMap<string, RevisionFile>,
  now: Date,
): readonly RebaseChange[] {
  const dates = new Map([...files].map(([revision, { createdAt }]) => [revision, createdAt]))
  const isMoved = new Set(moved)
  const found = new Map<string, RebaseChange>()
  // Parents first, since a parent's new date counts.
  for (const { revision } of graph.upgradeSteps([], 'heads')) {
    const file = files.get(revision)
    if (!isMoved.has(revision) || file === undefined) continue
    const after = graph.revisions.get(revision)?.downRevision ?? []
    const latest = Math.max(...after.map((parent) => Date.parse(dates.get(parent) ?? '') || 0))
    const own = dates.get(revision)
    const isOlder = own !== undefined && Date.parse(own) < latest
    const createdAt = isOlder ? instantOf(Math.max(now.getTime(), latest)) : undefined
    if (createdAt !== undefined) dates.set(revision, createdAt)
    const change = changes.find((each) => each.revision === revision)
    if (change === undefined && createdAt === undefined) continue
    const parents = change ?? { revision, before: after, after }
    found.set(revision, { ...parents, path: file.path, createdAt })
  }
  return moved.flatMap((revision) => found.get(revision) ?? [])
}

/** In whole seconds, as a new file has it; upwards, so that it is not before the other. */
function instantOf(ms: number): string {
  return `${new Date(Math.ceil(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`
}
