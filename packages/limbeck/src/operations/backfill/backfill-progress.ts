/** How far a backfill has come. */
export interface BackfillProgress {
  /** The table with its schema. */
  readonly table: string
  /** Rows that were looked at in this pass, also by an earlier run that was cut off. */
  readonly rowsDone: number
  /** Rows that were changed, in all passes. */
  readonly rowsChanged: number
  /** An estimate, but never less than `rowsDone`. */
  readonly rowsTotal: number
  /** Rows that this run has looked at, and in what time: what a rate is told from. */
  readonly rowsByThisRun: number
  readonly elapsedMs: number
  /** What it gives way to; undefined while it works. */
  readonly waitsFor: 'locks' | 'replication' | undefined
  /** Of the standby that is furthest behind. */
  readonly lagSeconds: number | undefined
  /** Whether it has ended: no row is left. */
  readonly isDone: boolean
}
