import type { Connection } from '../drivers/driver.ts'
import type { LockHolder } from './run-event.ts'

interface SessionRow extends Omit<LockHolder, 'since'> {
  readonly since: string | null
}

/** The sessions of this database whose pid `pids` (an SQL expression of type int[], with bound `parameters`) lists. */
export async function findSessions(
  connection: Connection,
  pids: string,
  parameters: readonly unknown[],
): Promise<readonly LockHolder[]> {
  const rows = await connection.query<SessionRow>(
    `
    select a.pid, coalesce(a.application_name, '') as "applicationName", coalesce(a.usename::text, '') as role,
           case when a.client_addr is null then 'local' else pg_catalog.host(a.client_addr) end as host,
           coalesce(a.state, 'unknown') as state,
           pg_catalog.to_char(a.xact_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from pg_catalog.pg_stat_activity a
    where a.pid = any (${pids}) order by a.xact_start, a.pid`,
    parameters,
  )
  return rows.map(({ since, ...session }) =>
    since === null ? { ...session, since: undefined } : { ...session, since },
  )
}
