import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RowChange } from './row-change.ts'

/**
 * Returns the version rows after some changes. Rows are in code-unit order, before and after.
 *
 * @throws `revision.version-rows` when a row to change or delete is not there, or one to insert is.
 */
export function changeRows(rows: readonly string[], changes: readonly RowChange[]): readonly string[] {
  const changed = [...rows]
  for (const change of changes) {
    const [kind, first, second] = change
    if (kind !== 'insert') {
      const at = placeOf(changed, first)
      if (changed[at] !== first) throw mismatch(change, rows)
      changed.splice(at, 1)
    }
    if (kind === 'delete') continue
    const added = second ?? first
    const at = placeOf(changed, added)
    if (changed[at] === added) throw mismatch(change, rows)
    changed.splice(at, 0, added)
  }
  return changed
}

function placeOf(sorted: readonly string[], row: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((sorted[middle] ?? '') < row) low = middle + 1
    else high = middle
  }
  return low
}

function mismatch(change: RowChange, rows: readonly string[]): LimbeckError {
  const [kind, row, to] = change
  const what = to === undefined ? `${kind} '${row}'` : `${kind} '${row}' to '${to}'`
  return new LimbeckError(
    'revision.version-rows',
    `The version table cannot ${what}: its rows are ${rows.join(', ') || 'none'}`,
    {
      hint: 'Compare limbeck current with limbeck heads, and correct the rows with limbeck stamp --purge.',
      details: { change, rows },
    },
  )
}
