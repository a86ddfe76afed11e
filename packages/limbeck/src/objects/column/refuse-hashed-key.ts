import { LimbeckError } from '../../errors/limbeck-error.ts'
import { qualified } from '../../sql/qualified.ts'
import type { DiffContext } from '../kind.ts'
import { isTable } from '../table/is-table.ts'
import { tableId } from '../table/table-id.ts'
import type { Column } from './column.ts'
import { hasHeirs } from './has-heirs.ts'
import { isHashedAlike } from './is-hashed-alike.ts'

/**
 * Refuses another type for a column of a table that is partitioned by hash and keeps partitions: with other hashes, their
 * rows would belong to others of them. `to` is the type, or says what becomes of it.
 *
 * @throws LimbeckError `diff.partition-key-type`
 */
export function refuseHashedKey(
  { schema, table, name, type }: Column,
  to: string,
  context: DiffContext,
): void {
  const owner = context.current.objects.get(tableId(schema, table))
  if (!isTable(owner) || !owner.partitionBy?.startsWith('HASH')) return
  if (isHashedAlike(type, to) || !hasHeirs(schema, table, context)) return
  const place = qualified(schema, table)
  throw new LimbeckError(
    'diff.partition-key-type',
    `the partition key of ${place} hashes its column ${name}, whose type cannot change from ${type} to ${to}: the rows of its partitions would belong to other ones`,
    {
      hint: `Make a new partitioned table in a revision of your own, move the rows with op.execute('insert into … select … from ${place}'), drop ${place} and give its name to the new one.`,
      details: { table: place, column: name, from: type, to, partitionBy: owner.partitionBy },
    },
  )
}
