import type { RowChange } from './row-change.ts'
import type { StampMove } from './stamp-move.ts'

/** Returns what a stamp does to the version rows. It looks at the rows only, not at the graph. */
export function stampRowChanges(
  rows: ReadonlySet<string>,
  { direction, from, to, isBranchMove }: StampMove,
): readonly RowChange[] {
  const [firstFrom, firstTo] = [from[0], to[0]]
  if (direction === 'down' && isBranchMove && firstFrom !== undefined) return [['delete', firstFrom]]
  const isUnrecorded = to.some((id) => !rows.has(id))
  const opensLine = isBranchMove || from.some((id) => !rows.has(id))
  if (direction === 'up' && opensLine && isUnrecorded && firstTo !== undefined) return [['insert', firstTo]]
  const [lastFrom, lastTo] = [from.at(-1), to.at(-1)]
  if (lastFrom === undefined || lastTo === undefined) return []
  if (from.length > 1) {
    return [...from.slice(0, -1).map((id) => ['delete', id] as const), ['update', lastFrom, lastTo]]
  }
  return [...to.slice(0, -1).map((id) => ['insert', id] as const), ['update', lastFrom, lastTo]]
}
