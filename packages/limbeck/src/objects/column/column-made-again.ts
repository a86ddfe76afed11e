import type { DiffContext, MadeAgain } from '../kind.ts'
import { tableId } from '../table/table-id.ts'
import { bareColumn } from './bare-column.ts'
import type { Column } from './column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/**
 * A column of a table that is made again around the partitions and children that it had. An identity comes when they
 * are back, to go on after their values. A NOT NULL says its name: theirs have it, and PostgreSQL 18 takes no name by
 * itself that another one has.
 */
export function columnMadeAgain(
  column: Column,
  { current, desired }: DiffContext,
): MadeAgain<Column> | undefined {
  const table = tableId(column.schema, column.table)
  if (!current.objects.has(column.id)) return undefined
  const bindings = [...current.objects.values()]
    .filter(({ kind }) => kind === 'partition' || kind === 'inheritance')
    .filter(({ droppedWith, requires }) => droppedWith !== table && requires.includes(table))
    .map(({ id }) => id)
    .filter((id) => desired.objects.has(id))
  if (bindings.length === 0) return undefined
  const bare = column.identity === undefined ? undefined : bareColumn(column)
  const shape = bare ?? column
  const isNamed = desired.serverVersion >= 180000 && !column.nullable
  return {
    object: isNamed ? { ...shape, notNull: { ...shape.notNull, name: nameOfNotNull(column) } } : shape,
    ...(bare && { completedAfter: bindings }),
  }
}
