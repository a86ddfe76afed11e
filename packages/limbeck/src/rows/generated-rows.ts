/** A table that rows were put into. */
export interface FilledTable {
  /** As messages have it: without its schema if that is `public`. */
  readonly table: string
  /** How many rows were put into it. */
  readonly rows: number
}

/** A table that no row could be put into, and why. */
export interface UnfilledTable {
  readonly table: string
  readonly reason: string
}

/** What became of each table. */
export interface GeneratedRows {
  readonly filled: readonly FilledTable[]
  readonly unfilled: readonly UnfilledTable[]
}
