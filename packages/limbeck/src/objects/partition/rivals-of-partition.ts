import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import type { Partition } from './partition.ts'

/**
 * The other partitions of its table, which take rows that it shall take, and the triggers that the new partition has of
 * its own: those of its table come to it with names that they may hold.
 */
export function rivalsOfPartition(
  { schema, table, parentSchema, parent }: Partition,
  { current }: DiffContext,
): readonly ObjectId[] {
  const whole = tableId(parentSchema, parent)
  const own = tableId(schema, table)
  const tables = new Set([own, ...heirsOf(own, current)])
  return [...current.objects.values()]
    .filter(({ kind, requires, droppedWith }) =>
      kind === 'trigger'
        ? droppedWith !== undefined && tables.has(droppedWith)
        : kind === 'partition' && requires.includes(whole),
    )
    .map(({ id }) => id)
}
