import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'

/** By what the rows of a table are known: the primary key by default, all columns, nothing, or an index. */
export type ReplicaIdentityChoice = 'default' | 'full' | 'nothing' | { readonly index: string }

/** The arguments of {@link setReplicaIdentity}. */
export interface SetReplicaIdentity extends SetReplicaIdentityOptions {
  readonly table: string
  readonly identity: ReplicaIdentityChoice
}

/** The options of {@link setReplicaIdentity}. */
export interface SetReplicaIdentityOptions {
  readonly schema?: string
}

/** Says by what logical replication knows the rows of a table. Follows ALTER TABLE … REPLICA IDENTITY. */
export const setReplicaIdentity = defineOperation('setReplicaIdentity', {
  record: (
    table: string,
    identity: ReplicaIdentityChoice,
    options: SetReplicaIdentityOptions = {},
  ): SetReplicaIdentity => ({ table, identity, ...options }),
  render: ({ table, identity, ...options }) => [table, identity, ...trailingOptions(options)],
  sql: ({ schema, table, identity }) => {
    const choice = typeof identity === 'string' ? identity : `using index ${identifier(identity.index)}`
    return [{ sql: `alter table ${qualified(schema, table)} replica identity ${choice}` }]
  },
  touches: ({ schema = 'public', table }) => ({ changes: [objectId('table', schema, table)] }),
})
