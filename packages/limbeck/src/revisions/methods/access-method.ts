import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `access-method`. */
export interface AccessMethodOperations {
  /** Makes an access method, which only a superuser may. Follows CREATE ACCESS METHOD. */
  createAccessMethod(...parameters: Parameters<Methods['createAccessMethod']>): void
  /** Drops an access method. Follows DROP ACCESS METHOD. */
  dropAccessMethod(...parameters: Parameters<Methods['dropAccessMethod']>): void
  /** Sets or removes the comment of an access method. */
  commentOnAccessMethod(...parameters: Parameters<Methods['commentOnAccessMethod']>): void
}
