import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `composite-type`. */
export interface CompositeTypeOperations {
  /** Makes a composite type of its attributes. Follows CREATE TYPE … AS. */
  createCompositeType(...parameters: Parameters<Methods['createCompositeType']>): void
  /**
   * Gives attributes of a composite type other types, which PostgreSQL does not do as long as columns have
   * it: makes a new type, and with it the domains, composite types and range types that are made of it,
   * converts the columns to them through their text and drops the old ones. Fails for a value that does not
   * convert.
   */
  rebuildCompositeType(...parameters: Parameters<Methods['rebuildCompositeType']>): void
  /** Drops a composite type. Follows DROP TYPE. */
  dropCompositeType(...parameters: Parameters<Methods['dropCompositeType']>): void
  /** Gives a composite type another name in its schema. Follows ALTER TYPE … RENAME TO. */
  renameCompositeType(...parameters: Parameters<Methods['renameCompositeType']>): void
  /** Moves a composite type to another schema. Follows ALTER TYPE … SET SCHEMA. */
  moveCompositeType(...parameters: Parameters<Methods['moveCompositeType']>): void
  /** Sets or removes the comment of a composite type. */
  commentOnCompositeType(...parameters: Parameters<Methods['commentOnCompositeType']>): void
}
