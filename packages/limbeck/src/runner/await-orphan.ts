import type { Connection } from '../drivers/driver.ts'
import type { Progress } from './database-state.ts'
import { pause } from './pause.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'

const pollMs = 250

/**
 * Waits until the session of a run that was killed has ended: the server goes on with its last statement for a while,
 * and that step must not run twice at once.
 */
export async function awaitOrphan(
  connection: Connection,
  { backendPid, backendStart }: Progress,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    requireUninterrupted(signal)
    const active = await connection.query(
      `
      select 1 from pg_catalog.pg_stat_activity
      where pid = $1::int4 and backend_start = $2::timestamptz and state = 'active' and pid <> pg_catalog.pg_backend_pid()`,
      [backendPid, backendStart],
    )
    if (active.length === 0) return
    await pause(pollMs, signal)
  }
}
