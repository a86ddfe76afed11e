import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { present } from '../present.ts'
import type { Column } from './column.ts'
import { isColumn } from './is-column.ts'
import { isTableRemade } from './is-table-remade.ts'
import { keepsNotNull } from './keeps-not-null.ts'
import { nameOfNotNull } from './name-of-not-null.ts'
import type { NotNull } from './not-null.ts'

/** An inherited column once the changes of its parent's column have reached it, and those columns. */
export interface CarriedOver {
  readonly column: Column
  readonly follows: readonly ObjectId[]
}

/** What PostgreSQL changes in a column by itself, when the column changes that it is inherited from. */
export function carriedOver(current: Column, desired: Column, context: DiffContext): CarriedOver {
  const whole = desired.partOf
  if (whole === undefined || current.partOf?.id !== whole.id) return { column: current, follows: [] }
  const [before, after] = [context.current.objects.get(whole.id), context.desired.objects.get(whole.id)]
  // The parent's table is another one meanwhile, and this is none of its partitions.
  if (!isColumn(before) || !isColumn(after) || isTableRemade(before, context)) {
    return { column: current, follows: [] }
  }
  const isOtherType = before.type !== after.type || before.collation !== after.collation
  const { type, collation, storage, compression, default: value, ...rest } = current
  const { collation: newCollation, default: newDefault } = after
  // The change of the parent's column sees to it.
  const isKept = after.nullable && keepsNotNull(current, desired)
  // From PostgreSQL 18 it is a constraint, which has the parent's name, unless the column has one of its own by then.
  const name = nameOfNotNull(before.nullable && !current.nullable ? desired : after)
  const isRenamed =
    context.desired.serverVersion >= 180000 &&
    !after.nullable &&
    (before.nullable || nameOfNotNull(before) !== nameOfNotNull(after))
  // One that was validated is dropped, in heirs too, and comes again unchecked.
  const isDoubted = isUnchecked(before, after) && isUnchecked(current, desired)
  const isChecked = isUnchecked(after, before) && isUnchecked(desired, current)
  const column: Column = {
    ...(isOtherType
      ? {
          ...rest,
          type: after.type,
          ...(newCollation !== undefined && { collation: newCollation }),
          ...(newDefault !== undefined && { default: newDefault }),
        }
      : current),
    ...(before.nullable !== after.nullable && !isKept && { nullable: after.nullable }),
    ...((isRenamed || isDoubted || isChecked) && {
      notNull: present<NotNull>({
        ...current.notNull,
        ...(isRenamed && { name }),
        ...((isDoubted || isChecked) && { notValid: isDoubted || undefined }),
      }),
    }),
    ...(before.generated !== undefined && after.generated !== undefined && { generated: after.generated }),
  }
  const isChanged =
    isRenamed ||
    isDoubted ||
    isChecked ||
    isOtherType ||
    before.nullable !== after.nullable ||
    before.generated !== after.generated
  return { column, follows: isChanged ? [whole.id] : [] }
}

/** Whether a NOT NULL is validated first, and not afterwards. */
function isUnchecked(before: Column, after: Column): boolean {
  return !before.nullable && !before.notNull?.notValid && !after.nullable && after.notNull?.notValid === true
}
