import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `row-security`. */
export interface RowSecurityOperations {
  /**
   * Puts a table's row security policies in force, or out of it. Follows ALTER TABLE … ROW LEVEL SECURITY.
   */
  setRowSecurity(...parameters: Parameters<Methods['setRowSecurity']>): void
}
