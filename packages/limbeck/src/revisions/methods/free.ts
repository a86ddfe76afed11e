import type { Methods } from '../methods.ts'

/** The methods of `op` that stand for no object. */
export interface FreeOperations {
  /** Runs SQL as it is written: one statement or several. */
  execute(...parameters: Parameters<Methods['execute']>): void
  /** Inserts rows that the revision itself holds: reference data, the rows of a lookup table. */
  bulkInsert(...parameters: Parameters<Methods['bulkInsert']>): void
  /** Runs TypeScript on the migration's own connection, inside the transaction of the steps around it. */
  run(...parameters: Parameters<Methods['run']>): void
  /**
   * Sets columns of rows that are there already, in small transactions outside the revision's own, until none
   * is left.
   */
  backfill(...parameters: Parameters<Methods['backfill']>): void
}
