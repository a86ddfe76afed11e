import type { StepHost } from '../step-host.ts'
import type { BackfillPosition } from './backfill-position.ts'
import type { BackfillProgress } from './backfill-progress.ts'
import type { BackfillPart } from './read-parts.ts'

/** Tells the host how far a backfill has come. */
export class ProgressReport {
  readonly #host: StepHost
  readonly #table: string
  readonly #estimate: number
  readonly #start = performance.now()
  #rowsByThisRun = 0
  #rowsDone: number

  constructor(host: StepHost, table: string, parts: readonly BackfillPart[], from: BackfillPosition) {
    this.#host = host
    this.#table = table
    this.#estimate = parts.reduce((sum, { rows = 0 }) => sum + rows, 0)
    this.#rowsDone = from.rowsDone
  }

  /** A batch has ended. */
  moved(position: BackfillPosition): void {
    this.#report(position, {})
  }

  /** It waits for others. */
  waiting(position: BackfillPosition, waitsFor: 'locks' | 'replication', lagSeconds?: number): void {
    this.#report(position, { waitsFor, lagSeconds })
  }

  /** No row is left. */
  done(position: BackfillPosition): void {
    this.#report(position, { isDone: true })
  }

  #report(position: BackfillPosition, facts: Partial<BackfillProgress>): void {
    const { rowsDone, rowsChanged } = position
    // Another pass begins at 0.
    this.#rowsByThisRun += rowsDone >= this.#rowsDone ? rowsDone - this.#rowsDone : rowsDone
    this.#rowsDone = rowsDone
    this.#host.report({
      table: this.#table,
      rowsDone,
      rowsChanged,
      rowsTotal: Math.max(this.#estimate, rowsDone),
      rowsByThisRun: this.#rowsByThisRun,
      elapsedMs: performance.now() - this.#start,
      waitsFor: undefined,
      lagSeconds: undefined,
      isDone: false,
      ...facts,
    })
  }
}
