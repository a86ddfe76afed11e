import type { DiffContext } from '../kind.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import type { Column } from './column.ts'
import { columnId } from './column-id.ts'
import { isColumn } from './is-column.ts'

/** A column of a partition or child in both states. */
export interface HeirColumn {
  readonly before: Column
  readonly after: Column
}

/** The columns that partitions and children, and theirs, have for a table's column now and shall have. */
export function heirsWithColumn(
  { schema, table, name }: Column,
  { current, desired }: DiffContext,
): readonly HeirColumn[] {
  return heirsOf(tableId(schema, table), current).flatMap((id) => {
    const heir = current.objects.get(id)
    if (heir === undefined || !('schema' in heir) || !('name' in heir)) return []
    const column = columnId(String(heir.schema), String(heir.name), name)
    const [before, after] = [current.objects.get(column), desired.objects.get(column)]
    return isColumn(before) && isColumn(after) ? [{ before, after }] : []
  })
}
