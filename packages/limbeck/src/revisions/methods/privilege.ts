import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `privilege`. */
export interface PrivilegeOperations {
  /** Gives a role privileges on an object or on columns of it. Follows GRANT. */
  grant(...parameters: Parameters<Methods['grant']>): void
  /** Takes privileges on an object or on columns of it from a role. Follows REVOKE. */
  revoke(...parameters: Parameters<Methods['revoke']>): void
}
