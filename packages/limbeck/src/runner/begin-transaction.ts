import type { Connection } from '../drivers/driver.ts'
import { literal } from '../sql/literal.ts'
import type { RunSettings } from './run-context.ts'

/**
 * Opens a transaction with its limits, and returns the pid of the session that serves it.
 *
 * It runs as `role` where one is set, which then owns what is made. The limits are local to the transaction: through a pooler the next one may be another session's. Read committed: at
 * a higher level a revision would not see what it waited for.
 */
export async function beginTransaction(
  connection: Connection,
  {
    lockTimeoutMs,
    statementTimeoutMs,
    role,
  }: Pick<RunSettings, 'lockTimeoutMs' | 'statementTimeoutMs' | 'role'>,
): Promise<number> {
  await connection.execute('begin isolation level read committed')
  const limits: Record<string, string> = {
    lock_timeout: `${lockTimeoutMs}`,
    statement_timeout: `${statementTimeoutMs}`,
    idle_in_transaction_session_timeout: '0',
    timezone: 'UTC',
    ...(role === undefined ? {} : { role }),
    ...(connection.serverVersion >= 170_000 ? { transaction_timeout: '0' } : {}),
  }
  const settings = Object.entries(limits).map(
    ([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`,
  )
  const [row] = await connection.query<{ pid: number }>(
    `select ${settings.join(', ')}, pg_catalog.pg_backend_pid() as pid`,
  )
  return row?.pid ?? 0
}
