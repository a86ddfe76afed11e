import type { Connection } from '../../drivers/driver.ts'
import type { HeldLock } from './held-lock.ts'

const locks = `
select distinct l.relation::text as oid, l.mode
from pg_catalog.pg_locks l
where l.locktype = 'relation' and l.pid = $1
  and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`

/** The locks on relations of this database that a session holds or waits for. */
export function readLocks(connection: Connection, pid: number): Promise<readonly HeldLock[]> {
  return connection.query<HeldLock>(locks, [pid])
}
