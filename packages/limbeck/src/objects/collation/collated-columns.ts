import type { ObjectId } from '../../catalog/object-id.ts'
import type { Column } from '../column/column.ts'
import { isColumn } from '../column/is-column.ts'
import type { DiffContext } from '../kind.ts'

/** The columns that have the collation `id` before and after. One that is generated is made again instead. */
export function collatedColumns(id: ObjectId, { current, desired }: DiffContext): readonly Column[] {
  return [...current.objects.values()].flatMap((object) => {
    const after = desired.objects.get(object.id)
    if (!isColumn(object) || !isColumn(after)) return []
    if (object.collation === undefined || after.collation !== object.collation) return []
    if (object.generated || after.generated || after.type !== object.type) return []
    return object.requires.includes(id) && after.requires.includes(id) ? [after] : []
  })
}
