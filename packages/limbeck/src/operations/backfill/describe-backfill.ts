import { qualified } from '../../sql/qualified.ts'
import type { BackfillRows } from './backfill-rows.ts'
import { backfillSql } from './backfill-sql.ts'

/** A backfill in one line: the UPDATE that it runs batch by batch. */
export function describeBackfill(args: BackfillRows): string {
  const { assignments, where } = backfillSql(args)
  const text = `backfill in batches: update ${qualified(args.schema, args.table)} set ${assignments} where ${where}`
  return text.replace(/\s+/g, ' ').trim()
}
