import { failSql } from './fail-sql.ts'
import type { Run } from './run.ts'
import { transactionLimits } from './transaction-limits.ts'

/**
 * What a transaction that is sent whole begins with: the lock by which others see that it goes on, and its limits. It fails
 * where the run that sent it has lost its own lock, and another run may have begun. One column, since nobody reads the answer.
 *
 * Where `isFollowed`, a condition, holds, its commit does not wait for the disk: a later one will, for both. PostgreSQL writes
 * commits in their order, so what a crash leaves is the state behind one of the revisions. `checks` are expressions that may
 * fail.
 */
export function enterRevisionSql(
  { context, connection, lock, revisionKey }: Pick<Run, 'context' | 'connection' | 'lock' | 'revisionKey'>,
  isFollowed: string,
  checks: readonly string[] = [],
): string {
  const limits = transactionLimits(context.settings, connection.serverVersion)
  const fence =
    lock === undefined
      ? []
      : [failSql(`pg_catalog.pg_try_advisory_xact_lock_shared(${lock.fence})`, 'the_run_is_gone')]
  const commit = `case when ${isFollowed} then pg_catalog.set_config('synchronous_commit', 'off', true) end`
  const entered = [`pg_catalog.pg_advisory_xact_lock(${revisionKey})`, ...fence, ...checks, ...limits, commit]
  return `select pg_catalog.concat(${entered.join(', ')})`
}
