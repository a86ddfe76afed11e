import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { managedRelation } from '../managed-relation.ts'
import type { RelationKind } from '../relation-id.ts'
import type { IndexName } from './attach-parts.ts'
import { attachedParts } from './attached-parts.ts'
import { indexAge } from './index-age.ts'
import { type IndexKeyRow, includedColumns, indexKeys } from './index-keys-query.ts'

/** One row of {@link indexQuery}. */
export interface IndexRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly table: string
  /** What the table is, in pg_class's letter. */
  readonly relkind: RelationKind
  readonly unique: boolean
  readonly method: string
  readonly keys: readonly IndexKeyRow[]
  readonly include: readonly string[] | null
  readonly nullsNotDistinct: boolean
  readonly predicate: string | null
  readonly storageParameters: readonly string[] | null
  readonly tablespace: string | null
  readonly valid: boolean
  /** The index of a partitioned table of which this one is the part. */
  readonly whole: {
    readonly schema: string
    readonly table: string
    readonly name: string
    readonly isConstraint: boolean
  } | null
  /** What of its partitions' indexes is a part of it, when it is that of a partitioned table and not valid. */
  readonly attached: readonly IndexName[] | null
  /** Its place among the indexes of its table, the oldest first. */
  readonly age: number
  readonly comment: string | null
}

const whole = `
  select pg_catalog.json_build_object('schema', wn.nspname, 'table', wt.relname, 'name', wx.relname,
    'isConstraint', exists (
      select from pg_catalog.pg_constraint wc where wc.conindid = wx.oid and wc.contype in ('p', 'u', 'x')))
  from pg_catalog.pg_inherits h
  join pg_catalog.pg_class wx on wx.oid = h.inhparent
  join pg_catalog.pg_namespace wn on wn.oid = wx.relnamespace
  join pg_catalog.pg_index wi on wi.indexrelid = wx.oid
  join pg_catalog.pg_class wt on wt.oid = wi.indrelid
  where h.inhrelid = x.oid`

/** Reads the indexes of the managed tables and materialized views that belong to no constraint. */
export const indexQuery = `
  select 'pg_class' as classid, x.oid::int8 as objid, 0 as objsubid,
    n.nspname as schema, x.relname as name, c.relname as table, c.relkind, i.indisunique as unique, am.amname as method,
    ${indexKeys('null::pg_catalog.oid[]')} as keys, ${includedColumns} as include,
    i.indnullsnotdistinct as "nullsNotDistinct", pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
    x.reloptions as "storageParameters", space.spcname as tablespace, i.indisvalid and i.indisready as valid,
    case when x.relispartition then (${whole}) end as whole,
    case when not i.indisvalid and x.relkind = 'I' then ${attachedParts} end as attached,
    ${indexAge} as age, ${commentOf('pg_class', 'x.oid')} as comment
  from pg_catalog.pg_index i
  join pg_catalog.pg_class x on x.oid = i.indexrelid
  join pg_catalog.pg_class c on c.oid = i.indrelid
  join user_schema n on n.oid = c.relnamespace
  join pg_catalog.pg_am am on am.oid = x.relam
  left join pg_catalog.pg_tablespace space on space.oid = x.reltablespace
  where ${managedRelation('r', 'p', 'f', 'm')} and not exists (
    select from pg_catalog.pg_constraint con where con.conindid = x.oid and con.contype in ('p', 'u', 'x'))`
