import type { BackfillSql } from './backfill-sql.ts'

/** The two statements of a batch, in their order, in one transaction. */
export interface BatchSql {
  readonly lock: string
  readonly update: string
}

/**
 * Writes what sets those rows of a relation that are left and meet `range`.
 *
 * Their locks are taken first, which takes no time: who waits for one of them while a trigger is slow waits for nobody that
 * could be waiting for them.
 */
export function batchSql(relation: string, range: string, { assignments, where }: BackfillSql): BatchSql {
  const rest = `${range} and (${where})`
  return {
    lock: `select pg_catalog.count(*) from (select from only ${relation} where ${rest} for no key update) locked`,
    update: `update only ${relation} set ${assignments} where ${rest}`,
  }
}
