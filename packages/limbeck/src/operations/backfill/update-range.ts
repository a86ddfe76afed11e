import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { BackfillSql } from './backfill-sql.ts'
import { batchSql } from './batch-sql.ts'
import type { WalkRange } from './walk.ts'

/**
 * Sets those rows of a range that are left, and returns how many there were.
 *
 * @throws LimbeckError `backfill.where-stays-true` when one is left afterwards: the same row would be set for ever
 */
export async function updateRange(
  connection: Connection,
  relation: string,
  { condition, parameters }: WalkRange,
  sql: BackfillSql,
): Promise<number> {
  const { where } = sql
  const { lock, update } = batchSql(relation, condition, sql)
  await connection.query(lock, parameters)
  const [counts] = await connection.query<{ changed: string; left: string }>(
    `with changed as (
       ${update} returning (${where}) is true as is_left
     )
     select pg_catalog.count(*) as changed, pg_catalog.count(*) filter (where is_left) as "left" from changed`,
    parameters,
  )
  const left = Number(counts?.left ?? 0)
  if (left === 0) return Number(counts?.changed ?? 0)
  throw new LimbeckError(
    'backfill.where-stays-true',
    `The backfill of ${relation} would never end: its condition still holds for ${rowsText(left)} of a batch that it has just set`,
    {
      hint: `Write a condition that set makes false, or leave where out. It is: ${where.trim()}`,
      details: { relation, where: where.trim(), rows: left },
    },
  )
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}
