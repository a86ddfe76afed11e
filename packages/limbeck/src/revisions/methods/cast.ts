import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `cast`. */
export interface CastOperations {
  /** Makes a cast. Follows CREATE CAST. */
  createCast(...parameters: Parameters<Methods['createCast']>): void
  /** Drops a cast. Follows DROP CAST. */
  dropCast(...parameters: Parameters<Methods['dropCast']>): void
  /** Sets or removes the comment of a cast. */
  commentOnCast(...parameters: Parameters<Methods['commentOnCast']>): void
}
