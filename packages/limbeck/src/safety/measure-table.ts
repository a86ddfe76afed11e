import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import { type CountSettings, countIn } from './count-in.ts'
import { findRelation } from './find-relation.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/** Counts the rows of a table, those of its partitions and children included. A foreign table's are not in this database. */
export async function measureTable(
  connection: Connection,
  settings: CountSettings,
  table: LostName,
): Promise<readonly MeasuredLoss[]> {
  const relation = await findRelation(connection, table)
  if (relation === undefined || !['r', 'p'].includes(relation.kind)) return []
  const counted = await countIn(
    connection,
    settings,
    `select pg_catalog.count(*) as count from ${relation.sql}`,
  )
  const isEstimate = !('count' in counted)
  const count = isEstimate ? relation.estimate : counted.count
  return [{ what: 'rows', on: relation.shown, count, isEstimate }]
}
