import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `schema`. */
export interface SchemaOperations {
  /** Makes an empty schema. Follows CREATE SCHEMA. */
  createSchema(...parameters: Parameters<Methods['createSchema']>): void
  /** Drops a schema. Follows DROP SCHEMA. */
  dropSchema(...parameters: Parameters<Methods['dropSchema']>): void
  /** Gives a schema another name. Follows ALTER SCHEMA … RENAME TO. */
  renameSchema(...parameters: Parameters<Methods['renameSchema']>): void
  /** Sets or removes the comment of a schema. */
  commentOnSchema(...parameters: Parameters<Methods['commentOnSchema']>): void
}
