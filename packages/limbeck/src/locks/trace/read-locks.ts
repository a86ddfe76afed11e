import type { Connection } from '../../drivers/driver.ts'
import type { HeldLock } from './held-lock.ts'

const locks = `
select distinct l.relation::text as oid, l.mode
from pg_catalog.pg_locks l
where l.locktype = 'relation' and l.pid = $1
  and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())
  and not exists (select from pg_catalog.pg_index i where i.indexrelid = l.relation and not i.indislive)`

/**
 * The locks on relations of this database that a session holds or waits for. An index that DROP INDEX CONCURRENTLY has made
 * dead is nobody's any more: the moment for which it is locked before it goes is no lock on anyone.
 */
export function readLocks(connection: Connection, pid: number): Promise<readonly HeldLock[]> {
  return connection.query<HeldLock>(locks, [pid])
}
