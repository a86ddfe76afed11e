import type { Connection } from '../drivers/driver.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { holderPidsSql } from './holder-pids-sql.ts'
import { lockKey } from './lock-key.ts'

/** Whether the server is busy with a revision that was sent whole, which it ends also where the sender is gone. */
export async function isRevisionUnderWay(connection: Connection, tables: Bookkeeping): Promise<boolean> {
  const [row] = await connection.query<{ pids: readonly number[] }>(`select ${holderPidsSql} as pids`, [
    lockKey(tables, 'revision'),
  ])
  return row !== undefined && row.pids.length > 0
}
