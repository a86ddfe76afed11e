/** The arguments of `op.backfill`. */
export interface BackfillRows {
  readonly table: string
  /** Default `public`. */
  readonly schema?: string
  /** An SQL expression for each column that is set. */
  readonly set: Readonly<Record<string, string>>
  /** Which rows are still to be set, in SQL over the row. Default: those in which a column differs from its expression. */
  readonly where?: string
  /** How many rows one transaction looks at, at most. Default 1000. */
  readonly batch?: number
  /** How long to rest between two transactions, in milliseconds. Default 0. */
  readonly pauseMs?: number
  /** How far a standby may fall behind before the backfill waits for it. Default 10. */
  readonly maxLagSeconds?: number
}
