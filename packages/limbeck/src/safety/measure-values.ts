import type { Connection } from '../drivers/driver.ts'
import { type CountSettings, countIn } from './count-in.ts'
import type { FoundColumn } from './find-column.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/** Counts the values of a column that was found: null is none. */
export async function measureValues(
  connection: Connection,
  settings: CountSettings,
  { relation, sql, shown }: FoundColumn,
): Promise<MeasuredLoss> {
  const counted = await countIn(
    connection,
    settings,
    `select pg_catalog.count(${sql}) as count from ${relation.sql}`,
  )
  const isEstimate = !('count' in counted)
  return { what: 'values', on: shown, count: isEstimate ? relation.estimate : counted.count, isEstimate }
}
