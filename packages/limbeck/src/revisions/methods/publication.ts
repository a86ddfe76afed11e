import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `publication`. */
export interface PublicationOperations {
  /**
   * Makes a publication. A table is published without those that inherit from it, which are to be named too.
   * Follows CREATE PUBLICATION.
   */
  createPublication(...parameters: Parameters<Methods['createPublication']>): void
  /** Changes what a publication publishes of its tables. Follows ALTER PUBLICATION … SET. */
  alterPublication(...parameters: Parameters<Methods['alterPublication']>): void
  /** Drops a publication. Follows DROP PUBLICATION. */
  dropPublication(...parameters: Parameters<Methods['dropPublication']>): void
  /** Renames a publication. Follows ALTER PUBLICATION … RENAME TO. */
  renamePublication(...parameters: Parameters<Methods['renamePublication']>): void
  /** Sets or removes the comment of a publication. */
  commentOnPublication(...parameters: Parameters<Methods['commentOnPublication']>): void
}
