import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `attribute`. */
export interface AttributeOperations {
  /** Adds an attribute at the end of a composite type. Follows ALTER TYPE … ADD ATTRIBUTE. */
  addAttribute(...parameters: Parameters<Methods['addAttribute']>): void
  /**
   * Gives an attribute another type. PostgreSQL refuses it as long as a column has the composite type: see
   * `rebuildCompositeType`. Follows ALTER TYPE … ALTER ATTRIBUTE.
   */
  alterAttribute(...parameters: Parameters<Methods['alterAttribute']>): void
  /** Drops an attribute, and its part of every value there is. Follows ALTER TYPE … DROP ATTRIBUTE. */
  dropAttribute(...parameters: Parameters<Methods['dropAttribute']>): void
  /** Gives an attribute of a composite type another name. Follows ALTER TYPE … RENAME ATTRIBUTE. */
  renameAttribute(...parameters: Parameters<Methods['renameAttribute']>): void
  /** Sets or removes the comment of an attribute of a composite type, which COMMENT ON calls a column. */
  commentOnAttribute(...parameters: Parameters<Methods['commentOnAttribute']>): void
}
