import type { ObjectId } from '../../catalog/object-id.ts'
import { isColumn } from '../column/is-column.ts'
import { refuseHashedKey } from '../column/refuse-hashed-key.ts'
import type { DiffContext } from '../kind.ts'
import { isRemade } from '../table/is-remade.ts'
import { isTable } from '../table/is-table.ts'
import { tableId } from '../table/table-id.ts'
import { isOfTypes } from './is-of-types.ts'
import type { TypeNames } from './type-names.ts'

/**
 * The tables that are made anew, whose columns therefore do not move to types made anew: those that say so themselves,
 * and partitioned ones with a column of one of `types` in their key, which PostgreSQL moves to no other type.
 *
 * @throws LimbeckError `diff.partition-key-type`
 */
export function remadeTables(types: readonly TypeNames[], context: DiffContext): ReadonlySet<ObjectId> {
  const { current, desired } = context
  const remade = new Set<ObjectId>()
  for (const object of current.objects.values()) {
    const after = desired.objects.get(object.id)
    if (isTable(object) && isTable(after) && isRemade(object, after)) remade.add(object.id)
    if (!isColumn(object) || !isColumn(after) || !object.isInPartitionKey || !after.isInPartitionKey) continue
    if (!types.some((type) => isOfTypes(object.type, type) && isOfTypes(after.type, type))) continue
    refuseHashedKey(object, `a new ${after.type}`, context)
    remade.add(tableId(object.schema, object.table))
  }
  return remade
}
