import type { Connection, Database } from '../drivers/driver.ts'
import { identifier } from '../sql/identifier.ts'
import { dropSubscriptions } from './drop-subscriptions.ts'
import { scratchTime } from './scratch-time.ts'

const oldestMs = 3_600_000

const unusedDatabases = `
select d.datname::text as name
from pg_catalog.pg_database d
where d.datname like 'limbeck\\_shadow\\_%'
  and pg_catalog.pg_has_role(d.datdba, 'usage')
  and not exists (select from pg_catalog.pg_stat_activity a where a.datid = d.oid)
order by 1`

/**
 * Drops the scratch databases that runs which were killed left on the server: an hour old at least, and unused. Returns
 * their names, sorted.
 */
export async function sweepLeftovers(
  connection: Connection,
  sibling: (name: string) => Database,
): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(unusedDatabases)
  const dropped: string[] = []
  for (const { name } of rows) {
    const made = scratchTime(name)
    if (made === undefined || Date.now() - made.getTime() < oldestMs) continue
    try {
      // Not even by force can a database be dropped that has one.
      if (await hasSubscription(connection, name)) await dropSubscriptionsIn(sibling(name))
      await connection.execute(`drop database if exists ${identifier(name)}`)
      dropped.push(name)
    } catch {
      // Another run sweeps too, or uses it again: not ours to care for.
    }
  }
  return dropped
}

async function hasSubscription(connection: Connection, name: string): Promise<boolean> {
  const rows = await connection.query(
    `select from pg_catalog.pg_subscription s join pg_catalog.pg_database d on d.oid = s.subdbid where d.datname = $1 limit 1`,
    [name],
  )
  return rows.length > 0
}

async function dropSubscriptionsIn(database: Database): Promise<void> {
  const connection = await database.connect({ applicationName: 'limbeck shadow' })
  try {
    await connection.execute(dropSubscriptions)
  } finally {
    await connection.close()
  }
}
