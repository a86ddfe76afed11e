import type { Run } from './run.ts'
import { transactionLimits } from './transaction-limits.ts'

/**
 * What a transaction that is sent whole begins with: the lock by which others see that it goes on, and its limits. One column,
 * since nobody reads the answer.
 */
export function enterRevisionSql({
  context,
  connection,
  revisionKey,
}: Pick<Run, 'context' | 'connection' | 'revisionKey'>): string {
  const limits = transactionLimits(context.settings, connection.serverVersion)
  return `select pg_catalog.concat(pg_catalog.pg_advisory_xact_lock(${revisionKey}), ${limits.join(', ')})`
}
