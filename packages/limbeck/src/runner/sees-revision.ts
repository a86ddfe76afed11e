import type { Connection } from '../drivers/driver.ts'
import type { PlannedRevision } from '../plan/plan.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { isRevisionUnderWay } from './is-revision-under-way.ts'

/** What became of a revision that was sent whole, by its first change of the version table; undefined while it is under way. */
export async function seesRevision(
  connection: Connection,
  tables: Bookkeeping,
  { versionTable: [change] }: PlannedRevision,
): Promise<'committed' | 'aborted' | undefined> {
  if (change === undefined || (await isRevisionUnderWay(connection, tables))) return undefined
  const [action, version, to] = change
  const rows = await connection.query(`select 1 from ${tableSql(tables, 'version')} where version_num = $1`, [
    to ?? version,
  ])
  return rows.length > 0 === (action !== 'delete') ? 'committed' : 'aborted'
}
