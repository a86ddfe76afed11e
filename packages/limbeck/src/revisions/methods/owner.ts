import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `owner`. */
export interface OwnerOperations {
  /** Gives an object to another role, or to whoever runs the statement. Follows ALTER … OWNER TO. */
  alterOwner(...parameters: Parameters<Methods['alterOwner']>): void
}
