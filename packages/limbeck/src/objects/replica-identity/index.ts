import { objectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { schemaOption } from '../schema-option.ts'
import { managedTable } from '../table/managed-table.ts'
import type { ReplicaIdentity } from './replica-identity.ts'
import { setReplicaIdentity } from './set-replica-identity.ts'

/** One row of the kind's query. */
export interface ReplicaIdentityRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly identity: 'f' | 'n' | 'i'
  readonly index: string | null
  /** The index belongs to a constraint, of the same name. */
  readonly isConstraint: boolean
}

/** The replica identities of tables that have not the default one. */
export const replicaIdentityKind = defineKind({
  kind: 'replica-identity',
  operations: { setReplicaIdentity },
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's. One by an index that is gone counts for nothing.
  recordedIn: madeByUsers('pg_class', `relreplident <> 'd' and relkind in ('r', 'p')`),
  query: () => `
    select 'replica-identity' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema,
      c.relname as table, case when c.relreplident = 'i' and x.oid is null then 'n' else c.relreplident end as identity,
      x.relname as index, exists (
        select from pg_catalog.pg_constraint con
        where con.conindid = x.oid and con.contype in ('p', 'u', 'x')) as "isConstraint"
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    left join pg_catalog.pg_index i on i.indrelid = c.oid and i.indisreplident
    left join pg_catalog.pg_class x on x.oid = i.indexrelid
    where c.relreplident <> 'd' and c.relkind <> 'f' and ${managedTable}`,
  read: ({ schema, table, identity, index, isConstraint }: ReplicaIdentityRow): ReplicaIdentity => {
    const owner = objectId('table', schema, table)
    const by = identity === 'f' ? 'full' : identity === 'n' ? 'nothing' : 'index'
    const place = {
      kind: 'replica-identity',
      id: objectId('replica-identity', schema, table),
      droppedWith: owner,
      schema,
      table,
      by,
    } as const
    if (index === null) return { ...place, requires: [owner] }
    const required = isConstraint
      ? objectId('constraint', schema, table, index)
      : objectId('index', schema, index)
    return { ...place, index, requires: [owner, required] }
  },
  create: (identity) => [operationFor(identity)],
  drop: ({ schema, table }) => [
    setReplicaIdentity.of({ table, identity: 'default', ...schemaOption(schema) }),
  ],
  alter: (_current, desired) => ({ operations: [operationFor(desired)] }),
  withRenamed: (identity, _named, to) =>
    identity.index === undefined ? identity : { ...identity, index: to },
  // The new index may have to wait until the old one is gone.
  bare: ({ index, requires, ...identity }): ReplicaIdentity | undefined =>
    index === undefined
      ? undefined
      : { ...identity, by: 'nothing', requires: requires.filter((id) => id === identity.droppedWith) },
})

function operationFor({ schema, table, by, index }: ReplicaIdentity): Operation {
  const identity = by === 'index' ? { index: index ?? '' } : by
  return setReplicaIdentity.of({ table, identity, ...schemaOption(schema) })
}
