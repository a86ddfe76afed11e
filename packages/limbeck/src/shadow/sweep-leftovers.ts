import type { Connection } from '../drivers/driver.ts'
import { identifier } from '../sql/identifier.ts'
import { scratchTime } from './scratch-time.ts'

const oldestMs = 3_600_000

const unusedDatabases = `
select d.datname::text as name
from pg_catalog.pg_database d
where d.datname like 'limbeck\\_shadow\\_%'
  and pg_catalog.pg_has_role(d.datdba, 'usage')
  and not exists (select from pg_catalog.pg_stat_activity a where a.datid = d.oid)
order by 1`

/** Drops the scratch databases that runs which were killed left on the server: an hour old at least, and unused. */
export async function sweepLeftovers(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(unusedDatabases)
  const dropped: string[] = []
  for (const { name } of rows) {
    const made = scratchTime(name)
    if (made === undefined || Date.now() - made.getTime() < oldestMs) continue
    try {
      await connection.execute(`drop database if exists ${identifier(name)}`)
      dropped.push(name)
    } catch {
      // Another run sweeps too, or uses it again: not ours to care for.
    }
  }
  return dropped
}
