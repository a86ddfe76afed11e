import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `inheritance`. */
export interface InheritanceOperations {
  /**
   * Makes an existing table inherit from another, whose columns and checks it must have. Follows ALTER TABLE
   * … INHERIT.
   */
  inheritTable(...parameters: Parameters<Methods['inheritTable']>): void
  /**
   * Ends that a table inherits from another; it keeps its columns and rows. Follows ALTER TABLE … NO INHERIT.
   */
  disinheritTable(...parameters: Parameters<Methods['disinheritTable']>): void
}
