import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { tracePlan } from '../../locks/trace/trace-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { undeclaredEffects } from './undeclared-effects.ts'
import type { VerifyFailure } from './verify-result.ts'

/**
 * Runs a plan and tells where a statement locks more strongly, rewrites, scans or builds more than is declared of it. That it
 * does less is no harm: what is declared holds for every server. Undefined where a statement fails: each runs in a
 * transaction of its own, which not every revision can stand.
 */
export async function traceRevision(
  {
    connection,
    openSession,
  }: { readonly connection: Connection; readonly openSession: (() => Promise<Connection>) | undefined },
  plan: Plan,
): Promise<readonly VerifyFailure[] | undefined> {
  try {
    return (await tracePlan(plan, connection, { openSession })).flatMap(undeclaredEffects)
  } catch (error) {
    if (error instanceof LimbeckError && error.code === 'trace.failed') return undefined
    throw error
  }
}
