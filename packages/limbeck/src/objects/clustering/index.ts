import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { managedRelation } from '../managed-relation.ts'
import { type RelationKind, relationId } from '../relation-id.ts'
import { schemaOption } from '../schema-option.ts'
import type { Clustering } from './clustering.ts'
import { setClustering } from './set-clustering.ts'

/** One row of the kind's query. */
export interface ClusteringRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  /** What the table is, in pg_class's letter. */
  readonly relkind: RelationKind
  readonly index: string
  /** The index belongs to a constraint, of the same name. */
  readonly isConstraint: boolean
}

/** Which tables and materialized views are marked for CLUSTER, and by which index. */
export const clusteringKind = defineKind({
  kind: 'clustering',
  operations: { setClustering },
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's.
  recordedIn: { catalog: 'pg_index', where: 'indisclustered' },
  query: () => `
    select 'clustering' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema,
      c.relname as table, c.relkind, x.relname as index, exists (
        select from pg_catalog.pg_constraint con
        where con.conindid = x.oid and con.contype in ('p', 'u', 'x')) as "isConstraint"
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    join pg_catalog.pg_index i on i.indrelid = c.oid and i.indisclustered
    join pg_catalog.pg_class x on x.oid = i.indexrelid
    where ${managedRelation('r', 'p', 'f', 'm')}`,
  read: ({ schema, table, relkind, index, isConstraint }: ClusteringRow): Clustering => {
    const owner = relationId(relkind, schema, table)
    const required = isConstraint
      ? objectId('constraint', schema, table, index)
      : objectId('index', schema, index)
    return {
      kind: 'clustering',
      id: objectId('clustering', schema, table),
      requires: [owner, required],
      droppedWith: owner,
      schema,
      table,
      index,
    }
  },
  create: ({ schema, table, index }) => [setClustering.of({ table, index, ...schemaOption(schema) })],
  drop: ({ schema, table }) => [setClustering.of({ table, index: null, ...schemaOption(schema) })],
  alter: (_current, { schema, table, index }) => ({
    operations: [setClustering.of({ table, index, ...schemaOption(schema) })],
  }),
  withRenamed: (clustering, _named, to) => ({ ...clustering, index: to }),
  // The new index may have to wait until the old one is gone.
  bare: (clustering) => ({
    ...clustering,
    index: null,
    requires: clustering.requires.filter((id) => id === clustering.droppedWith),
  }),
})
