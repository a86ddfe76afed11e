import type { Connection } from '../../drivers/driver.ts'
import type { StepHost } from '../step-host.ts'
import type { ReplicationLag } from './replication-lag.ts'

const pollMs = 500

/** Waits while a standby is further behind than `maxSeconds`, and tells `report` by how much each time it looks. */
export async function awaitStandbys(
  connection: Connection,
  host: StepHost,
  lag: ReplicationLag,
  maxSeconds: number,
  report: (seconds: number) => void,
): Promise<void> {
  for (;;) {
    const seconds = await lag.read(connection)
    if (seconds <= maxSeconds) return
    report(seconds)
    await host.pause(pollMs)
  }
}
