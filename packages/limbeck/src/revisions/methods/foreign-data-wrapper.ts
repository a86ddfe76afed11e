import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `foreign-data-wrapper`. */
export interface ForeignDataWrapperOperations {
  /** Makes a foreign-data wrapper. Follows CREATE FOREIGN DATA WRAPPER. */
  createForeignDataWrapper(...parameters: Parameters<Methods['createForeignDataWrapper']>): void
  /** Changes a foreign-data wrapper. Follows ALTER FOREIGN DATA WRAPPER. */
  alterForeignDataWrapper(...parameters: Parameters<Methods['alterForeignDataWrapper']>): void
  /** Drops a foreign-data wrapper. Follows DROP FOREIGN DATA WRAPPER. */
  dropForeignDataWrapper(...parameters: Parameters<Methods['dropForeignDataWrapper']>): void
  /** Renames a foreign-data wrapper. Follows ALTER FOREIGN DATA WRAPPER … RENAME TO. */
  renameForeignDataWrapper(...parameters: Parameters<Methods['renameForeignDataWrapper']>): void
  /** Sets or removes the comment of a foreign-data wrapper. */
  commentOnForeignDataWrapper(...parameters: Parameters<Methods['commentOnForeignDataWrapper']>): void
}
