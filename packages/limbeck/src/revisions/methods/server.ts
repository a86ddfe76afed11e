import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `server`. */
export interface ServerOperations {
  /** Makes a foreign server. Follows CREATE SERVER. */
  createServer(...parameters: Parameters<Methods['createServer']>): void
  /** Changes a foreign server. Follows ALTER SERVER. */
  alterServer(...parameters: Parameters<Methods['alterServer']>): void
  /** Drops a foreign server. Follows DROP SERVER. */
  dropServer(...parameters: Parameters<Methods['dropServer']>): void
  /** Renames a foreign server. Follows ALTER SERVER … RENAME TO. */
  renameServer(...parameters: Parameters<Methods['renameServer']>): void
  /** Sets or removes the comment of a foreign server. */
  commentOnServer(...parameters: Parameters<Methods['commentOnServer']>): void
}
