import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `publication-table`. */
export interface PublicationTableOperations {
  /**
   * Adds a table to a publication, without those that inherit from it. Follows ALTER PUBLICATION … ADD TABLE.
   */
  addPublicationTable(...parameters: Parameters<Methods['addPublicationTable']>): void
  /** Takes a table out of a publication. Follows ALTER PUBLICATION … DROP TABLE. */
  dropPublicationTable(...parameters: Parameters<Methods['dropPublicationTable']>): void
}
