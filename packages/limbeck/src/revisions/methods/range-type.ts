import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `range-type`. */
export interface RangeTypeOperations {
  /** Makes a range type and its multirange type. Follows CREATE TYPE … AS RANGE. */
  createRangeType(...parameters: Parameters<Methods['createRangeType']>): void
  /**
   * Gives a range type another subtype or order, which PostgreSQL cannot do: makes a new one, and with it the
   * domains, composite types and range types that are made of it, converts the columns to them through their
   * text and drops the old ones. Fails when a row has a value that the new one does not take.
   */
  rebuildRangeType(...parameters: Parameters<Methods['rebuildRangeType']>): void
  /** Drops a range type and its multirange type. Follows DROP TYPE. */
  dropRangeType(...parameters: Parameters<Methods['dropRangeType']>): void
  /**
   * Gives a range type another name in its schema; its multirange type keeps its own. Follows ALTER TYPE …
   * RENAME TO.
   */
  renameRangeType(...parameters: Parameters<Methods['renameRangeType']>): void
  /**
   * Moves a range type to another schema, with what was made with it: its multirange type and the functions
   * that make values of both, which ALTER TYPE … SET SCHEMA alone leaves where they are.
   */
  moveRangeType(...parameters: Parameters<Methods['moveRangeType']>): void
  /** Gives the multirange type of a range type another name. Follows ALTER TYPE … RENAME TO. */
  renameMultirangeType(...parameters: Parameters<Methods['renameMultirangeType']>): void
  /** Sets or removes the comment of a range type. */
  commentOnRangeType(...parameters: Parameters<Methods['commentOnRangeType']>): void
}
