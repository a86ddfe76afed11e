import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `language`. */
export interface LanguageOperations {
  /** Makes a procedural language of its functions. Follows CREATE LANGUAGE. */
  createLanguage(...parameters: Parameters<Methods['createLanguage']>): void
  /** Drops a language. Follows DROP LANGUAGE. */
  dropLanguage(...parameters: Parameters<Methods['dropLanguage']>): void
  /** Gives a language another name. Follows ALTER LANGUAGE … RENAME TO. */
  renameLanguage(...parameters: Parameters<Methods['renameLanguage']>): void
  /** Sets or removes the comment of a language. */
  commentOnLanguage(...parameters: Parameters<Methods['commentOnLanguage']>): void
}
