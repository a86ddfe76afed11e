import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { tableId } from '../table/table-id.ts'
import type { Constraint } from './constraint.ts'

/**
 * The keys that a foreign key might take hold of: PostgreSQL chooses any unique index of the referenced columns, also
 * one that is about to be dropped.
 */
export function rivalKeys(constraint: Constraint, { current }: DiffContext): readonly ObjectId[] {
  if (constraint.type !== 'foreign key') return []
  const { schema = 'public', table } = constraint.references
  const referenced = tableId(schema, table)
  return [...current.objects.values()]
    .filter(
      ({ kind, droppedWith }) => droppedWith === referenced && (kind === 'index' || kind === 'constraint'),
    )
    .map(({ id }) => id)
}
