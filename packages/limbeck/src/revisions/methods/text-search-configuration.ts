import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `text-search-configuration`. */
export interface TextSearchConfigurationOperations {
  /**
   * Makes a text search configuration with its mappings. Follows CREATE and ALTER TEXT SEARCH CONFIGURATION.
   */
  createTextSearchConfiguration(...parameters: Parameters<Methods['createTextSearchConfiguration']>): void
  /** Changes mappings of a text search configuration. Follows ALTER TEXT SEARCH CONFIGURATION. */
  alterTextSearchConfiguration(...parameters: Parameters<Methods['alterTextSearchConfiguration']>): void
  /** Drops a text search configuration. Follows DROP TEXT SEARCH CONFIGURATION. */
  dropTextSearchConfiguration(...parameters: Parameters<Methods['dropTextSearchConfiguration']>): void
  /** Renames a text search configuration. Follows ALTER TEXT SEARCH CONFIGURATION … RENAME TO. */
  renameTextSearchConfiguration(...parameters: Parameters<Methods['renameTextSearchConfiguration']>): void
  /**
   * Moves a text search configuration to another schema. Follows ALTER TEXT SEARCH CONFIGURATION … SET
   * SCHEMA.
   */
  moveTextSearchConfiguration(...parameters: Parameters<Methods['moveTextSearchConfiguration']>): void
  /** Sets or removes the comment of a text search configuration. */
  commentOnTextSearchConfiguration(
    ...parameters: Parameters<Methods['commentOnTextSearchConfiguration']>
  ): void
}
