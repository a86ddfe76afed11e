import type { BackfillProgress } from './backfill/backfill-progress.ts'

/** What the runner offers to code that commits as it goes. */
export interface StepHost {
  /** What an earlier run, which was cut off inside this step, saved last. */
  readonly saved: unknown
  readonly signal: AbortSignal | undefined
  /**
   * Runs `work` in a transaction with the limits of the run. One that timed out on a lock or lost a deadlock is rolled
   * back and tried again, so that `work` may run several times.
   */
  transaction(work: () => Promise<void>): Promise<TransactionFacts>
  /** Saves how far the step has come, as plain JSON, in the transaction that is open. */
  save(position: unknown): Promise<void>
  pause(ms: number): Promise<void>
  report(progress: BackfillProgress): void
}

/** What was seen of a transaction that has committed. */
export interface TransactionFacts {
  /** The most sessions that waited for its locks at one time. */
  readonly waiting: number
}
