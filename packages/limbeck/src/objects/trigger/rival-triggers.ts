import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { partitionId } from '../partition/partition-id.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import type { Trigger } from './trigger.ts'

/**
 * What holds the name that a new trigger takes: the triggers of that name on its table's partitions, to which it comes
 * too, and the trigger of the table that its own is a partition of, or the binding to that one.
 */
export function rivalTriggers(
  { schema, table, name }: Trigger,
  { current }: DiffContext,
): readonly ObjectId[] {
  const own = tableId(schema, table)
  const heirs = heirsOf(own, current)
  const isRelated = (other: ObjectId) => heirs.includes(other) || heirsOf(other, current).includes(own)
  const rivals = [...current.objects.values()].filter(
    (object) =>
      object.kind === 'trigger' &&
      'name' in object &&
      object.name === name &&
      object.droppedWith !== undefined &&
      isRelated(object.droppedWith),
  )
  return [...rivals.map(({ id }) => id), partitionId(schema, table)]
}
