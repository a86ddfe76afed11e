import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `extension`. */
export interface ExtensionOperations {
  /** Installs an extension. Follows CREATE EXTENSION. */
  createExtension(...parameters: Parameters<Methods['createExtension']>): void
  /** Updates an extension or moves it to another schema. Follows ALTER EXTENSION. */
  alterExtension(...parameters: Parameters<Methods['alterExtension']>): void
  /** Removes an extension with its members. Follows DROP EXTENSION. */
  dropExtension(...parameters: Parameters<Methods['dropExtension']>): void
  /** Sets or removes the comment of an extension. */
  commentOnExtension(...parameters: Parameters<Methods['commentOnExtension']>): void
}
