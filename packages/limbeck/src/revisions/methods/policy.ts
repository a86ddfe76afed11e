import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `policy`. */
export interface PolicyOperations {
  /** Adds a row security policy, whose expressions are SQL, to a table. Follows CREATE POLICY. */
  createPolicy(...parameters: Parameters<Methods['createPolicy']>): void
  /** Drops a row security policy. Follows DROP POLICY. */
  dropPolicy(...parameters: Parameters<Methods['dropPolicy']>): void
  /** Changes the roles and expressions of a row security policy in place. Follows ALTER POLICY. */
  alterPolicy(...parameters: Parameters<Methods['alterPolicy']>): void
  /**
   * Puts another policy in the place of one of the same name, whose command or mode ALTER POLICY cannot
   * change; the comment goes.
   */
  replacePolicy(...parameters: Parameters<Methods['replacePolicy']>): void
  /** Gives a row security policy another name. Follows ALTER POLICY … RENAME TO. */
  renamePolicy(...parameters: Parameters<Methods['renamePolicy']>): void
  /** Sets or removes the comment of a row security policy. */
  commentOnPolicy(...parameters: Parameters<Methods['commentOnPolicy']>): void
}
