import { literal } from '../sql/literal.ts'
import type { RunSettings } from './run-context.ts'

/** What a transaction needs to know of the settings. */
export type TransactionSettings = Pick<RunSettings, 'lockTimeoutMs' | 'statementTimeoutMs' | 'role'>

/**
 * The expressions of a select list that give the open transaction its limits and its role. They are local to the
 * transaction: through a pooler the next one may be another session's.
 */
export function transactionLimits(
  { lockTimeoutMs, statementTimeoutMs, role }: TransactionSettings,
  serverVersion: number,
): readonly string[] {
  const limits: Record<string, string> = {
    lock_timeout: `${lockTimeoutMs}`,
    statement_timeout: `${statementTimeoutMs}`,
    idle_in_transaction_session_timeout: '0',
    timezone: 'UTC',
    ...(role === undefined ? {} : { role }),
    ...(serverVersion >= 170_000 ? { transaction_timeout: '0' } : {}),
  }
  return Object.entries(limits).map(
    ([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`,
  )
}
