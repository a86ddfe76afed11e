import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `text-search-template`. */
export interface TextSearchTemplateOperations {
  /** Makes a text search template, which only a superuser may. Follows CREATE TEXT SEARCH TEMPLATE. */
  createTextSearchTemplate(...parameters: Parameters<Methods['createTextSearchTemplate']>): void
  /** Drops a text search template. Follows DROP TEXT SEARCH TEMPLATE. */
  dropTextSearchTemplate(...parameters: Parameters<Methods['dropTextSearchTemplate']>): void
  /** Renames a text search template. Follows ALTER TEXT SEARCH TEMPLATE … RENAME TO. */
  renameTextSearchTemplate(...parameters: Parameters<Methods['renameTextSearchTemplate']>): void
  /** Moves a text search template to another schema. Follows ALTER TEXT SEARCH TEMPLATE … SET SCHEMA. */
  moveTextSearchTemplate(...parameters: Parameters<Methods['moveTextSearchTemplate']>): void
  /** Sets or removes the comment of a text search template. */
  commentOnTextSearchTemplate(...parameters: Parameters<Methods['commentOnTextSearchTemplate']>): void
}
