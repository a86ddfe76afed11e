import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from '../../drivers/driver.ts'
import type { HeldLock } from './held-lock.ts'
import { readLocks } from './read-locks.ts'
import type { RelationState } from './read-relations.ts'
import { TableHolder } from './table-holder.ts'

/** Who is watched, and how. */
export interface Watch {
  /** The server process of the session that is watched. */
  readonly pid: number
  /** Opens a session of its own in the same database. */
  readonly openSession: () => Promise<Connection>
  /** Tables at which the statement is made to wait, as busy ones would. */
  readonly hold: readonly RelationState[]
}

const pauseMs = 1

const blocking = 'select pg_catalog.unnest(pg_catalog.pg_blocking_pids($1)) as pid'

/**
 * Runs `work`, one statement outside a transaction, and collects the locks on relations that its session holds or waits
 * for meanwhile, with the milliseconds that it took.
 *
 * Such a statement (CREATE INDEX CONCURRENTLY, DETACH … CONCURRENTLY) commits in between, and is too quick to be seen at
 * each stage. So each table is held by a session of its own, which lets go when the statement waits for it and has been
 * looked at; the others hold on, so that the statement stops again. These waits are part of the milliseconds.
 */
export async function watchLocks(
  { pid, openSession, hold }: Watch,
  work: () => Promise<number>,
): Promise<{ readonly locks: readonly HeldLock[]; readonly durationMs: number }> {
  const watching = await openSession()
  const holders: TableHolder[] = []
  try {
    for (const table of hold) holders.push(await TableHolder.open(table, openSession))
    const seen = new Map<string, HeldLock>()
    let isRunning = true
    for (const holder of holders) await holder.hold()
    const running = work().finally(() => {
      isRunning = false
    })
    // It is awaited below, when there is nothing left to look at.
    running.catch(() => undefined)
    while (isRunning) {
      const blockers = new Set((await watching.query<{ pid: number }>(blocking, [pid])).map((row) => row.pid))
      for (const holder of holders) if (!blockers.has(holder.pid)) await holder.hold()
      for (const lock of await readLocks(watching, pid)) seen.set(`${lock.oid} ${lock.mode}`, lock)
      for (const holder of holders) if (blockers.has(holder.pid)) await holder.release()
      await sleep(pauseMs)
    }
    return { durationMs: await running, locks: [...seen.values()] }
  } finally {
    for (const connection of [watching, ...holders]) await connection.close()
  }
}
