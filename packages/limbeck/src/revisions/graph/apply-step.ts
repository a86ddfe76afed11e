import { changeRows } from './change-rows.ts'
import { keepRows } from './keep-rows.ts'
import type { RevisionIndex } from './revision-index.ts'
import type { RowChange } from './row-change.ts'
import type { StampMove } from './stamp-move.ts'
import { stampRowChanges } from './stamp-row-changes.ts'
import { unknownRevision } from './unknown-revision.ts'

/** A revision to apply or take back, by its id. */
export interface RevisionMove {
  readonly direction: 'up' | 'down'
  readonly revision: string
}

/** What one step does to version rows. */
export interface AppliedStep {
  readonly versionTable: readonly RowChange[]
  readonly heads: readonly string[]
}

/**
 * Returns what one step does to version rows: a revision applied or taken back, or a stamp.
 *
 * @throws `revision.unknown`, and `revision.version-rows` when the rows are not those that the step starts from.
 */
export function applyStep(
  index: RevisionIndex,
  rows: readonly string[],
  move: RevisionMove | StampMove,
): AppliedStep {
  if ('isBranchMove' in move) {
    const versionTable = stampRowChanges(new Set(rows), move)
    return { versionTable, heads: changeRows([...new Set(rows)].sort(), versionTable) }
  }
  const revision = index.revisions.get(move.revision)
  if (revision === undefined) throw unknownRevision(index, move.revision)
  const keeper = keepRows(index, rows)
  const { versionTable, heads } = move.direction === 'up' ? keeper.apply(revision) : keeper.takeBack(revision)
  return { versionTable, heads }
}
