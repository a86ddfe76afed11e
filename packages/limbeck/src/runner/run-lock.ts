import { randomBytes } from 'node:crypto'
import type { Connection, Database } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { clockMs } from './clock-ms.ts'
import { describeHolder } from './describe-holder.ts'
import { findSessions } from './find-sessions.ts'
import { holderPidsSql } from './holder-pids-sql.ts'
import { lockKey } from './lock-key.ts'
import { pause } from './pause.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import type { LockHolder, Reporter } from './run-event.ts'

/** How a lock is taken. */
export interface LockOptions {
  readonly waitTimeoutMs: number
  readonly applicationName: string
  readonly report: Reporter
  readonly signal?: AbortSignal | undefined
}

/** The keys of the advisory locks that a run holds: signed 64-bit numbers in decimal. */
interface LockKeys {
  readonly run: string
  readonly fence: string
}

const fencePoint = 'limbeck_fence'
const reportEveryMs = 10_000
const keepAliveMs = 30_000
/** How long a waiter keeps its connection between two attempts. */
const keptWaitingMs = 1_000

/**
 * The right to run on one database and version table: one run at a time has it, and it vanishes with its connection.
 *
 * It is a transaction-level advisory lock of a second connection that stays in its transaction, so that it also holds
 * through a pooler that hands out sessions per transaction. Read committed: at a higher level the idle transaction
 * would keep a snapshot, and every concurrent index build would wait for it for ever.
 *
 * Beside it the connection holds a lock of this run's own, the fence: what the run has sent ahead asks the server for it, and
 * so is refused where the run is gone by the time that its turn comes.
 */
export class RunLock {
  /** The key of the advisory lock that nobody else's run holds: a signed 64-bit number in decimal. */
  readonly fence: string
  readonly #connection: Connection
  readonly #keepAlive: NodeJS.Timeout
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(connection: Connection, fence: string) {
    this.#connection = connection
    this.fence = fence
    // Routers and poolers forget a connection that stays silent during a long statement of the other one.
    this.#keepAlive = setInterval(() => void this.check().catch(() => undefined), keepAliveMs)
    this.#keepAlive.unref()
  }

  /**
   * Waits until no other run has the lock, and takes it, by the session `first` where one is open. Undefined where the server
   * turns out to have one session only, so that there is nobody to lock out. Whatever becomes of it, `first` is the lock's then.
   *
   * @throws LimbeckError `lock.timeout`, which names the holder, and `run.interrupted`
   */
  static async take(
    database: Database,
    tables: Bookkeeping,
    options: LockOptions,
    first?: Connection,
  ): Promise<RunLock | undefined> {
    const { applicationName } = options
    const connection =
      first ?? (database.isConcurrent ? await database.connect({ applicationName }) : undefined)
    if (connection === undefined || !database.isConcurrent) {
      await connection?.close()
      return undefined
    }
    const keys = { run: lockKey(tables), fence: randomBytes(8).readBigInt64BE().toString() }
    return new RunLock(await waitForLock(database, connection, keys, options), keys.fence)
  }

  /** Fails when the lock was lost with its connection. */
  async check(): Promise<void> {
    await this.#query(async () => {})
  }

  /** The sessions that the session `pid` waits for. */
  blockersOf(pid: number): Promise<readonly LockHolder[]> {
    return this.#query((connection) =>
      findSessions(connection, 'pg_catalog.pg_blocking_pids($1::int4)', [pid]),
    )
  }

  /** How many sessions wait for the session `pid`. */
  waitersOf(pid: number): Promise<number> {
    return this.#query(async (connection) => {
      const [row] = await connection.query<{ waiting: number }>(
        `select pg_catalog.count(distinct l.pid)::int4 as waiting from pg_catalog.pg_locks l
         where not l.granted and $1::int4 = any (pg_catalog.pg_blocking_pids(l.pid))`,
        [pid],
      )
      return row?.waiting ?? 0
    })
  }

  /** Cancels what the session `pid` runs. */
  async cancel(pid: number): Promise<void> {
    await this.#query((connection) =>
      connection.query('select pg_catalog.pg_cancel_backend($1::int4)', [pid]),
    )
  }

  /** Has the server refuse what was sent ahead and has not begun. The lock stays. */
  async liftFence(): Promise<void> {
    await this.#query((connection) => connection.execute(`rollback to savepoint ${fencePoint}`))
  }

  /** Gives the lock back. Safe to call twice. */
  async release(): Promise<void> {
    clearInterval(this.#keepAlive)
    await this.#turn
    await this.#connection.execute('rollback').catch(() => undefined)
    await this.#connection.close()
  }

  /** One at a time, and each followed by what lets go of its snapshot. */
  #query<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(async () => {
      const answer = await work(this.#connection)
      await dropSnapshot(this.#connection)
      return answer
    })
    this.#turn = result.catch(() => undefined)
    return result
  }
}

/**
 * A statement of the extended protocol leaves its portal open, and with it its snapshot, until the next one or the end
 * of the transaction. One of the simple protocol closes both.
 */
async function dropSnapshot(connection: Connection): Promise<void> {
  await connection.execute('select 1')
}

/**
 * Returns the connection that has the lock: the given one, or after a longer wait another. A waiter keeps none while it
 * pauses then, since a pooler in session mode may have given its last session to waiters, and the run that they wait for needs one.
 */
async function waitForLock(
  database: Database,
  first: Connection,
  keys: LockKeys,
  { waitTimeoutMs, applicationName, report, signal }: LockOptions,
): Promise<Connection> {
  const start = clockMs()
  let lastReport = Number.NEGATIVE_INFINITY
  let connection = first
  try {
    for (let delayMs = 50; ; delayMs = Math.min(delayMs * 1.5, 1_000)) {
      requireUninterrupted(signal)
      if (await tryLock(connection, keys)) return connection
      const waitedMs = clockMs() - start
      const isOver = waitedMs >= waitTimeoutMs
      if (isOver || waitedMs - lastReport >= reportEveryMs) {
        const [holder] = await findSessions(connection, holderPidsSql, [keys.run])
        if (isOver) throw lockTimeout(waitedMs, holder)
        report({ type: 'lock-waiting', waitedMs, holder })
        lastReport = waitedMs
      }
      const isLong = waitedMs >= keptWaitingMs
      if (isLong) await connection.close()
      // Jitter: waiters that started together must not ask together for ever.
      await pause(Math.min(delayMs * (0.5 + Math.random()), Math.max(waitTimeoutMs - waitedMs, 1)), signal)
      if (isLong) connection = await database.connect({ applicationName })
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}

/**
 * Polls: a session blocked in a lock call would hold a snapshot, and deadlock with a concurrent index build of the
 * holder. Between two attempts no transaction is open.
 */
async function tryLock(connection: Connection, { run, fence }: LockKeys): Promise<boolean> {
  const limits = ['idle_in_transaction_session_timeout', 'statement_timeout', 'lock_timeout']
  if (connection.serverVersion >= 170_000) limits.push('transaction_timeout')
  await connection.execute(
    `begin isolation level read committed; ${limits.map((name) => `set local ${name} = 0`).join('; ')}`,
  )
  const [row] = await connection.query<{ locked: boolean }>(
    'select pg_catalog.pg_try_advisory_xact_lock($1::int8) as locked',
    [run],
  )
  const isOurs = row?.locked === true
  // A lock goes with its savepoint. The snapshot goes too, as in `dropSnapshot`.
  await connection.execute(
    isOurs ? `savepoint ${fencePoint}; select pg_catalog.pg_advisory_xact_lock(${fence})` : 'rollback',
  )
  return isOurs
}

function lockTimeout(waitedMs: number, holder: LockHolder | undefined): LimbeckError {
  const who = holder === undefined ? 'another run' : `another run, ${describeHolder(holder)},`
  return new LimbeckError(
    'lock.timeout',
    `Waited ${Math.round(waitedMs / 1000)} s for ${who} to finish its migrations on this database`,
    {
      hint:
        holder === undefined
          ? 'Run the command again, or raise waitTimeoutMs.'
          : `Wait for it, raise waitTimeoutMs, or end it with "select pg_terminate_backend(${holder.pid})".`,
      details: { waitedMs: Math.round(waitedMs), ...(holder === undefined ? {} : { holder }) },
    },
  )
}
