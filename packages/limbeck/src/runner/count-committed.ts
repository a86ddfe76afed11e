import type { Connection } from '../drivers/driver.ts'
import type { PlannedRevision } from '../plan/plan.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'
import { isRevisionUnderWay } from './is-revision-under-way.ts'

/**
 * How many of some revisions have committed that were sent whole, each behind the one before; undefined while one is under way.
 * Told by the first change that each makes of the version table.
 */
export async function countCommitted(
  connection: Connection,
  tables: Bookkeeping,
  revisions: readonly PlannedRevision[],
): Promise<number | undefined> {
  if (await isRevisionUnderWay(connection, tables)) return undefined
  const rows = await connection.query<{ version: string }>(
    `select version_num as version from ${tableSql(tables, 'version')}`,
  )
  const versions = rows.map(({ version }) => version)
  const last = revisions.findLastIndex(({ versionTable: [change] }) => isMade(change, versions))
  return last + 1
}

function isMade(change: RowChange | undefined, versions: readonly string[]): boolean {
  if (change === undefined) return false
  const [action, version, to] = change
  return versions.includes(to ?? version) === (action !== 'delete')
}
