import { sqlstateOf } from './sqlstate-of.ts'
import { StepFailure } from './step-failure.ts'

/** Why a rolled back transaction is worth another attempt: lock_not_available, deadlock_detected. */
export function retryReason(error: unknown): 'lock-timeout' | 'deadlock' | undefined {
  switch (sqlstateOf(error instanceof StepFailure ? error.cause : error)) {
    case '55P03':
      return 'lock-timeout'
    case '40P01':
      return 'deadlock'
    default:
      return undefined
  }
}
