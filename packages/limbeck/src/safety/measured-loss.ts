/** How much of one table or column is lost. Plain data; holds no value. */
export interface MeasuredLoss {
  readonly what: 'rows' | 'values' | 'cast' | 'sequence' | 'protection'
  /** The table, column or sequence: `users`, `users.phone`, `other.numbers`. */
  readonly on: string
  /** Rows or values; of a sequence 1. */
  readonly count: number
  /** Whether counting took too long or was not allowed, so that this is what the server's statistics say. */
  readonly isEstimate: boolean
  /** Of `protection`: what becomes of a row from then on. */
  readonly action?: string
}
