import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `text-search-parser`. */
export interface TextSearchParserOperations {
  /** Makes a text search parser, which only a superuser may. Follows CREATE TEXT SEARCH PARSER. */
  createTextSearchParser(...parameters: Parameters<Methods['createTextSearchParser']>): void
  /** Drops a text search parser. Follows DROP TEXT SEARCH PARSER. */
  dropTextSearchParser(...parameters: Parameters<Methods['dropTextSearchParser']>): void
  /** Renames a text search parser. Follows ALTER TEXT SEARCH PARSER … RENAME TO. */
  renameTextSearchParser(...parameters: Parameters<Methods['renameTextSearchParser']>): void
  /** Moves a text search parser to another schema. Follows ALTER TEXT SEARCH PARSER … SET SCHEMA. */
  moveTextSearchParser(...parameters: Parameters<Methods['moveTextSearchParser']>): void
  /** Sets or removes the comment of a text search parser. */
  commentOnTextSearchParser(...parameters: Parameters<Methods['commentOnTextSearchParser']>): void
}
