import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `range-type`. */
export interface RangeTypeOperations {
  /** Makes a range type and its multirange type. Follows CREATE TYPE … AS RANGE. */
  createRangeType(...parameters: Parameters<Methods['createRangeType']>): void
  /** Drops a range type and its multirange type. Follows DROP TYPE. */
  dropRangeType(...parameters: Parameters<Methods['dropRangeType']>): void
  /**
   * Gives a range type another name in its schema; its multirange type keeps its own. Follows ALTER TYPE …
   * RENAME TO.
   */
  renameRangeType(...parameters: Parameters<Methods['renameRangeType']>): void
  /** Gives the multirange type of a range type another name. Follows ALTER TYPE … RENAME TO. */
  renameMultirangeType(...parameters: Parameters<Methods['renameMultirangeType']>): void
  /** Sets or removes the comment of a range type. */
  commentOnRangeType(...parameters: Parameters<Methods['commentOnRangeType']>): void
}
