import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `collation`. */
export interface CollationOperations {
  /** Makes a collation. Follows CREATE COLLATION. */
  createCollation(...parameters: Parameters<Methods['createCollation']>): void
  /** Drops a collation. Follows DROP COLLATION. */
  dropCollation(...parameters: Parameters<Methods['dropCollation']>): void
  /** Gives a collation another name in its schema. Follows ALTER COLLATION … RENAME TO. */
  renameCollation(...parameters: Parameters<Methods['renameCollation']>): void
  /** Moves a collation to another schema. Follows ALTER COLLATION … SET SCHEMA. */
  moveCollation(...parameters: Parameters<Methods['moveCollation']>): void
  /** Sets or removes the comment of a collation. */
  commentOnCollation(...parameters: Parameters<Methods['commentOnCollation']>): void
}
