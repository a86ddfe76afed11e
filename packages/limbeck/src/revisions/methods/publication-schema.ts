import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `publication-schema`. */
export interface PublicationSchemaOperations {
  /**
   * Adds all tables of a schema, those to come too, to a publication. Follows ALTER PUBLICATION … ADD TABLES
   * IN SCHEMA.
   */
  addPublicationSchema(...parameters: Parameters<Methods['addPublicationSchema']>): void
  /** Takes the tables of a schema out of a publication. Follows ALTER PUBLICATION … DROP TABLES IN SCHEMA. */
  dropPublicationSchema(...parameters: Parameters<Methods['dropPublicationSchema']>): void
}
