import type { Catalog } from '../../catalog/catalog.ts'
import type { DiffContext } from '../kind.ts'
import { present } from '../present.ts'
import type { Column } from './column.ts'
import { isColumn } from './is-column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'
import type { NotNull } from './not-null.ts'

/**
 * The desired column with the name of a NOT NULL that it inherits in both states: PostgreSQL 18 renames no inherited
 * constraint. One that goes by its parent's name is renamed with that.
 */
export function fixedColumn(current: Column, desired: Column, context: DiffContext): Column {
  if (!inheritsNotNull(current, context.current) || !inheritsNotNull(desired, context.desired)) return desired
  if (current.notNull?.name === desired.notNull?.name) return desired
  if (isNamedLikeParent(current, context.current) && isNamedLikeParent(desired, context.desired))
    return desired
  const notNull = present<NotNull>({ ...desired.notNull, name: current.notNull?.name })
  const { notNull: _, ...rest } = desired
  return { ...rest, ...(Object.keys(notNull).length > 0 && { notNull }) }
}

function isNamedLikeParent(column: Column, catalog: Catalog): boolean {
  const whole = column.partOf && catalog.objects.get(column.partOf.id)
  return isColumn(whole) && nameOfNotNull(whole) === nameOfNotNull(column)
}

function inheritsNotNull({ nullable, partOf }: Column, catalog: Catalog): boolean {
  const whole = partOf && catalog.objects.get(partOf.id)
  return !nullable && isColumn(whole) && !whole.nullable && !whole.notNull?.noInherit
}
