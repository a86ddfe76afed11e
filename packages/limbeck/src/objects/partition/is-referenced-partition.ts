import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Constraint } from '../constraint/constraint.ts'
import type { DiffContext } from '../kind.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import type { Partition } from './partition.ts'

/**
 * Whether a foreign key that stays references the table that a partition belongs to: the partition cannot be dropped
 * before it is detached.
 */
export function isReferencedPartition(
  { schema, table }: Partition,
  { current, desired }: DiffContext,
): boolean {
  const own = tableId(schema, table)
  return [...current.objects.values()].some((object) => {
    if (!isConstraint(object) || object.type !== 'foreign key' || !desired.objects.has(object.id))
      return false
    const { references } = object
    return heirsOf(tableId(references.schema, references.table), current).includes(own)
  })
}

function isConstraint(object: CatalogObject): object is Constraint {
  return object.kind === 'constraint'
}
