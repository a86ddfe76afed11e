import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `replica-identity`. */
export interface ReplicaIdentityOperations {
  /** Says by what logical replication knows the rows of a table. Follows ALTER TABLE … REPLICA IDENTITY. */
  setReplicaIdentity(...parameters: Parameters<Methods['setReplicaIdentity']>): void
}
