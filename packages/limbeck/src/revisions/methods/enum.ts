import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `enum`. */
export interface EnumOperations {
  /** Makes an enum type. Follows CREATE TYPE … AS ENUM. */
  createEnum(...parameters: Parameters<Methods['createEnum']>): void
  /** Drops an enum type. Follows DROP TYPE. */
  dropEnum(...parameters: Parameters<Methods['dropEnum']>): void
  /** Gives an enum type another name in its schema. Follows ALTER TYPE … RENAME TO. */
  renameEnum(...parameters: Parameters<Methods['renameEnum']>): void
  /** Moves an enum type to another schema. Follows ALTER TYPE … SET SCHEMA. */
  moveEnum(...parameters: Parameters<Methods['moveEnum']>): void
  /** Adds one value to an enum type. Follows ALTER TYPE … ADD VALUE. */
  addEnumValue(...parameters: Parameters<Methods['addEnumValue']>): void
  /**
   * Gives one value of an enum type another name, in every row that has it. Follows ALTER TYPE … RENAME
   * VALUE.
   */
  renameEnumValue(...parameters: Parameters<Methods['renameEnumValue']>): void
  /**
   * Gives an enum type other values or another order, which PostgreSQL cannot do to a type: makes a new one,
   * and with it the domains, composite types and range types that are made of it, converts the columns to
   * them and drops the old ones. Fails when a row has a value that goes, and says which and how often.
   */
  rebuildEnum(...parameters: Parameters<Methods['rebuildEnum']>): void
  /** Sets or removes the comment of an enum type. */
  commentOnEnum(...parameters: Parameters<Methods['commentOnEnum']>): void
}
