import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `default-privilege`. */
export interface DefaultPrivilegeOperations {
  /** Gives a role privileges on objects that will be made. Follows ALTER DEFAULT PRIVILEGES … GRANT. */
  grantByDefault(...parameters: Parameters<Methods['grantByDefault']>): void
  /** Takes privileges on objects that will be made from a role. Follows ALTER DEFAULT PRIVILEGES … REVOKE. */
  revokeByDefault(...parameters: Parameters<Methods['revokeByDefault']>): void
}
