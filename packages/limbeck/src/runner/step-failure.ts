import type { PlannedRevision, Step } from '../plan/plan.ts'

/** Where a run failed. It never leaves the runner: `runFailure` makes of it what the user sees. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure'
  readonly revision: PlannedRevision
  /** Undefined when it was not a step that failed but the bookkeeping or the commit. */
  readonly step: Step | undefined

  constructor(revision: PlannedRevision, step: Step | undefined, cause: unknown) {
    super(`${revision.revision} failed`, { cause })
    this.revision = revision
    this.step = step
  }
}
