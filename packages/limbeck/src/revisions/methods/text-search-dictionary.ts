import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `text-search-dictionary`. */
export interface TextSearchDictionaryOperations {
  /** Makes a text search dictionary. Follows CREATE TEXT SEARCH DICTIONARY. */
  createTextSearchDictionary(...parameters: Parameters<Methods['createTextSearchDictionary']>): void
  /** Changes the options of a text search dictionary. Follows ALTER TEXT SEARCH DICTIONARY. */
  alterTextSearchDictionary(...parameters: Parameters<Methods['alterTextSearchDictionary']>): void
  /** Drops a text search dictionary. Follows DROP TEXT SEARCH DICTIONARY. */
  dropTextSearchDictionary(...parameters: Parameters<Methods['dropTextSearchDictionary']>): void
  /** Renames a text search dictionary. Follows ALTER TEXT SEARCH DICTIONARY … RENAME TO. */
  renameTextSearchDictionary(...parameters: Parameters<Methods['renameTextSearchDictionary']>): void
  /** Moves a text search dictionary to another schema. Follows ALTER TEXT SEARCH DICTIONARY … SET SCHEMA. */
  moveTextSearchDictionary(...parameters: Parameters<Methods['moveTextSearchDictionary']>): void
  /** Sets or removes the comment of a text search dictionary. */
  commentOnTextSearchDictionary(...parameters: Parameters<Methods['commentOnTextSearchDictionary']>): void
}
