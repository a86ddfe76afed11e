import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `user-mapping`. */
export interface UserMappingOperations {
  /** Says as whom a user, or `public`, goes to a foreign server. Follows CREATE USER MAPPING. */
  createUserMapping(...parameters: Parameters<Methods['createUserMapping']>): void
  /** Changes the options of a user mapping. Follows ALTER USER MAPPING. */
  alterUserMapping(...parameters: Parameters<Methods['alterUserMapping']>): void
  /** Drops a user mapping. Follows DROP USER MAPPING. */
  dropUserMapping(...parameters: Parameters<Methods['dropUserMapping']>): void
}
