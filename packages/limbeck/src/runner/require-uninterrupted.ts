import { interrupted } from './interrupted.ts'

/**
 * Ends a run that was asked to stop.
 *
 * @throws LimbeckError `run.interrupted`
 */
export function requireUninterrupted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw interrupted()
}
