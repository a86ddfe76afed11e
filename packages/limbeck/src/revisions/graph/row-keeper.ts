import { changeRows } from './change-rows.ts'
import type { GraphRevision } from './graph-revision.ts'
import { reach } from './reach.ts'
import type { RevisionIndex } from './revision-index.ts'
import type { RowChange } from './row-change.ts'
import { standing } from './standing.ts'
import type { Step } from './step.ts'

/** Follows the version rows through a run of steps. */
export interface RowKeeper {
  apply(revision: GraphRevision): Step
  takeBack(revision: GraphRevision): Step
}

/**
 * Starts to follow version rows from their present state.
 *
 * A row stands for a revision and all below it. Applying a revision replaces the rows of its predecessors;
 * taking one back leaves rows for those predecessors that no other row includes.
 *
 * @throws as {@link standing}.
 */
export function keepRows(index: RevisionIndex, current: readonly string[]): RowKeeper {
  let rows: readonly string[] = [...new Set(current)].sort()
  const applied = reach(index, standing(index, rows), 'predecessors')

  function take(direction: 'up' | 'down', revision: GraphRevision, changes: readonly RowChange[]): Step {
    rows = changeRows(rows, changes)
    const [here, below] = [[revision.revision], revision.downRevision]
    const [from, to] = direction === 'up' ? [below, here] : [here, below]
    return { direction, revision: revision.revision, from, to, versionTable: changes, heads: rows }
  }

  return {
    apply(revision) {
      const changes = applyChanges(index, applied, new Set(rows), revision)
      applied.add(revision)
      return take('up', revision, changes)
    },
    takeBack(revision) {
      applied.delete(revision)
      return take('down', revision, takeBackChanges(index, applied, new Set(rows), revision))
    },
  }
}

function applyChanges(
  index: RevisionIndex,
  applied: ReadonlySet<GraphRevision>,
  rows: ReadonlySet<string>,
  { revision, predecessors }: GraphRevision,
): readonly RowChange[] {
  const replaced = predecessors.filter((id) => rows.has(id))
  const others = new Set([...rows].filter((id) => !replaced.includes(id)))
  const ended = replaced.filter((id) => !isUnder(index, applied, id, others))
  const last = ended.at(-1)
  if (last === undefined) return [['insert', revision]]
  return [...ended.slice(0, -1).map((id) => ['delete', id] as const), ['update', last, revision]]
}

function takeBackChanges(
  index: RevisionIndex,
  applied: ReadonlySet<GraphRevision>,
  rows: ReadonlySet<string>,
  { revision, predecessors }: GraphRevision,
): readonly RowChange[] {
  if (!rows.has(revision)) return [['delete', revision]]
  const others = new Set([...rows].filter((id) => id !== revision))
  const covering = others.size > 0 ? others : new Set(predecessors)
  const left = predecessors.filter((id) => !others.has(id) && !isUnder(index, applied, id, covering))
  const last = left.at(-1)
  if (last === undefined) return [['delete', revision]]
  return [...left.slice(0, -1).map((id) => ['insert', id] as const), ['update', revision, last]]
}

/** Whether an applied revision of the given ones comes after it. Stops at the first, so a line costs little. */
function isUnder(
  index: RevisionIndex,
  applied: ReadonlySet<GraphRevision>,
  id: string,
  covering: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>([id])
  const waiting = [id]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const next of index.revisions.get(each)?.successors ?? []) {
      const revision = index.revisions.get(next)
      if (revision === undefined || seen.has(next) || !applied.has(revision)) continue
      if (covering.has(next)) return true
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}
