import { changeRows } from './change-rows.ts'
import type { GraphRevision } from './graph-revision.ts'
import { isUnder } from './is-under.ts'
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
 * taking one back leaves rows for those predecessors that no other row includes. As in Alembic, a predecessor
 * that only another predecessor includes gets a row too when there are other rows; the next upgrade mends that.
 *
 * @throws as {@link standing}; the keeper throws `revision.version-rows` for a step that the rows do not allow.
 */
export function keepRows(index: RevisionIndex, current: readonly string[]): RowKeeper {
  const rows = new Set(current)
  let heads: readonly string[] = [...rows].sort()
  const applied = reach(index, standing(index, heads), 'predecessors')

  function take(direction: 'up' | 'down', revision: GraphRevision, changes: readonly RowChange[]): Step {
    heads = changeRows(heads, changes)
    for (const [kind, first, second] of changes) {
      if (kind !== 'insert') rows.delete(first)
      if (kind !== 'delete') rows.add(second ?? first)
    }
    const [here, below] = [[revision.revision], revision.downRevision]
    const [from, to] = direction === 'up' ? [below, here] : [here, below]
    return { direction, revision: revision.revision, from, to, versionTable: changes, heads }
  }

  return {
    apply(revision) {
      const replaced = revision.predecessors.filter((id) => rows.has(id))
      applied.add(revision)
      const { revision: own } = revision
      const changes = moveRows('delete', replaced, (last) => ['update', last, own], ['insert', own])
      return take('up', revision, changes)
    },
    takeBack(revision) {
      applied.delete(revision)
      const { revision: own, predecessors } = revision
      const isOther = (id: string) => id !== own && rows.has(id)
      const isAlone = rows.size === 1 && rows.has(own)
      const covers = isAlone ? (id: string) => predecessors.includes(id) : isOther
      const left = predecessors.filter((id) => !isOther(id) && !isUnder(index, applied, id, covers))
      const changes = moveRows('insert', left, (last) => ['update', own, last], ['delete', own])
      return take('down', revision, changes)
    },
  }
}

/** All but the last id get a row change of their own; the last one goes into the change of the step's row. */
function moveRows(
  kind: 'insert' | 'delete',
  ids: readonly string[],
  move: (last: string) => RowChange,
  ifNone: RowChange,
): readonly RowChange[] {
  const last = ids.at(-1)
  if (last === undefined) return [ifNone]
  return [...ids.slice(0, -1).map((id): RowChange => [kind, id]), move(last)]
}
