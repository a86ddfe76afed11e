import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RowChange } from './row-change.ts'

/**
 * Returns the version rows after some changes, in code-unit order.
 *
 * @throws `revision.version-rows` when a row to change or delete is not there, or one to insert is.
 */
export function changeRows(rows: Iterable<string>, changes: readonly RowChange[]): readonly string[] {
  const changed = new Set(rows)
  for (const change of changes) {
    const [kind, first, second] = change
    if (kind !== 'insert' && !changed.delete(first)) throw mismatch(change, first, rows)
    const added = kind === 'delete' ? undefined : (second ?? first)
    if (added === undefined) continue
    if (changed.has(added)) throw mismatch(change, added, rows)
    changed.add(added)
  }
  return [...changed].sort()
}

function mismatch(change: RowChange, row: string, rows: Iterable<string>): LimbeckError {
  const list = [...rows]
  const [kind] = change
  return new LimbeckError(
    'revision.version-rows',
    `The version table cannot ${kind} '${row}': its rows are ${list.join(', ') || 'none'}`,
    {
      hint: 'Compare limbeck current with limbeck heads, and correct the rows with limbeck stamp --purge.',
      details: { change, row, rows: list },
    },
  )
}
