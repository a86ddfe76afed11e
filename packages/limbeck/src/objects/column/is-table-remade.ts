import type { DiffContext } from '../kind.ts'
import { isRemade } from '../table/is-remade.ts'
import { isTable } from '../table/is-table.ts'
import { tableId } from '../table/table-id.ts'
import type { Column } from './column.ts'
import { isColumn } from './is-column.ts'

/** Whether the table of a column is made anew: with another partition key, or with a column in it of another type. */
export function isTableRemade({ schema, table }: Column, { current, desired }: DiffContext): boolean {
  const id = tableId(schema, table)
  const [before, after] = [current.objects.get(id), desired.objects.get(id)]
  if (!isTable(before) || !isTable(after)) return false
  if (isRemade(before, after)) return true
  if (before.partitionBy === undefined) return false
  return [...current.objects.values()].some((own) => {
    if (!isColumn(own) || own.droppedWith !== id || !own.isInPartitionKey) return false
    const other = desired.objects.get(own.id)
    return isColumn(other) && (own.type !== other.type || own.collation !== other.collation)
  })
}
