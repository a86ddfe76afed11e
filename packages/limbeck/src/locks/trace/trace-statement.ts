import type { Connection } from '../../drivers/driver.ts'
import { executeStatement } from '../../operations/execute-statement.ts'
import type { Statement } from '../../operations/operation.ts'
import { effectsOf } from './effects-of.ts'
import type { HeldLock } from './held-lock.ts'
import { readLocks } from './read-locks.ts'
import { type RelationState, readRelations } from './read-relations.ts'
import { readScanCounts } from './read-scan-counts.ts'
import { readValidatedTables } from './read-validated-tables.ts'
import type { StatementTrace } from './statement-trace.ts'
import { watchLocks } from './watch-locks.ts'

/** How a statement is traced. */
export interface TraceOptions {
  /** Whether it may run in a transaction. */
  readonly isTransactional: boolean
  /**
   * Opens a further session in the same database, to watch a statement outside a transaction; undefined where there is
   * only one.
   */
  readonly openSession?: (() => Promise<Connection>) | undefined
  /** The relations, named as in `RelationLock`, that it is expected to lock: the watching session makes it wait there. */
  readonly expected?: readonly string[]
}

/**
 * Runs a statement, in a transaction of its own if it may run in one, and tells what it did: from `pg_locks` of its
 * session, the files of relations before and after, and what the server says at DEBUG1. What it changes stays.
 *
 * @throws LimbeckError what the statement throws; its transaction is rolled back then
 */
export async function traceStatement(
  connection: Connection,
  statement: Statement,
  options: TraceOptions,
): Promise<StatementTrace> {
  const before = await readRelations(connection)
  const messages: string[] = []
  const stop = connection.onNotice(({ message }) => messages.push(message))
  try {
    const { locks, read, durationMs } = options.isTransactional
      ? await runInside(connection, statement)
      : await runOutside(connection, statement, [...before.values()], options)
    const after = await readRelations(connection)
    const validated = await readValidatedTables(connection, messages)
    return { ...effectsOf({ before, after, locks, messages, read, validated }), messages, durationMs }
  } finally {
    stop()
  }
}

/** Each takes a session; those of the statements that run outside a transaction are few. */
const mostHeld = 4

interface Watched {
  readonly locks: readonly HeldLock[] | undefined
  /** The oids of tables that were read from end to end: known only within a transaction. */
  readonly read: ReadonlySet<string>
  readonly durationMs: number
}

async function runInside(connection: Connection, statement: Statement): Promise<Watched> {
  const pid = await pidOf(connection)
  await connection.execute('begin')
  try {
    const countsBefore = await readScanCounts(connection)
    await connection.execute('set local client_min_messages = debug1')
    const durationMs = await run(connection, statement)
    await connection.execute('set local client_min_messages = warning')
    const locks = await readLocks(connection, pid)
    const counts = await readScanCounts(connection)
    await connection.execute('commit')
    const read = [...counts.keys()].filter((oid) => counts.get(oid) !== countsBefore.get(oid))
    return { locks, read: new Set(read), durationMs }
  } catch (error) {
    await connection.execute('rollback')
    throw error
  }
}

async function runOutside(
  connection: Connection,
  statement: Statement,
  relations: readonly RelationState[],
  { openSession, expected = [] }: TraceOptions,
): Promise<Watched> {
  const hold = relations
    .filter(({ name, kind }) => 'rp'.includes(kind) && expected.includes(name))
    .slice(0, mostHeld)
  try {
    const pid = await pidOf(connection)
    await connection.execute('set client_min_messages = debug1')
    if (openSession === undefined)
      return { locks: undefined, read: new Set(), durationMs: await run(connection, statement) }
    const watched = await watchLocks({ pid, openSession, hold }, () => run(connection, statement))
    return { ...watched, read: new Set() }
  } finally {
    await connection.execute('reset client_min_messages').catch(() => undefined)
  }
}

async function run(connection: Connection, statement: Statement): Promise<number> {
  const start = performance.now()
  await executeStatement(connection, statement)
  return performance.now() - start
}

async function pidOf(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ pid: number }>('select pg_catalog.pg_backend_pid() as pid')
  return row?.pid ?? 0
}
