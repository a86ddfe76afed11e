import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import type { Constraint } from './constraint.ts'

/**
 * That the table which a foreign key references has the partitions it has: each is referenced too, though no row of
 * pg_depend that belongs to the key says so, and cannot be dropped before the key is.
 */
export function referencedPartitions(constraint: Constraint, { current }: DiffContext): readonly ObjectId[] {
  if (constraint.type !== 'foreign key') return []
  const { schema, table } = constraint.references
  const tables = new Set(heirsOf(tableId(schema, table), current))
  return [...current.objects.values()]
    .filter(({ kind, droppedWith }) => kind === 'partition' && droppedWith && tables.has(droppedWith))
    .map(({ id }) => id)
}
