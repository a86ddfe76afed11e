import { commentOf } from '../comment-of.ts'
import type { IndexName } from '../index-kind/attach-parts.ts'
import { attachedParts } from '../index-kind/attached-parts.ts'
import { indexAge } from '../index-kind/index-age.ts'
import type { IndexKeyRow } from '../index-kind/index-keys-query.ts'
import { includedColumns, indexKeys } from '../index-kind/index-keys-query.ts'
import type { ObjectRow } from '../kind.ts'
import { managedTable } from '../table/managed-table.ts'

/** One row of {@link constraintQuery}. */
export interface ConstraintRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: 'p' | 'u' | 'f' | 'c' | 'x'
  readonly columns: readonly string[] | null
  readonly deferrable: boolean
  readonly deferred: boolean
  readonly valid: boolean
  readonly enforced: boolean
  readonly noInherit: boolean
  readonly period: boolean
  readonly expression: string | null
  readonly reference: ReferenceRow | null
  readonly index: ConstraintIndexRow | null
  /** The constraint of a parent table of which this one is the part. */
  readonly whole: WholeRow | null
  readonly comment: string | null
}

interface WholeRow {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly isPartition: boolean
}

/** What a foreign key references, and how. The letters are those of pg_constraint. */
interface ReferenceRow {
  readonly schema: string
  readonly table: string
  readonly columns: readonly string[]
  readonly match: string
  readonly onUpdate: string
  readonly onDelete: string
  readonly onDeleteColumns: readonly string[] | null
}

/** The index of a constraint. */
export interface ConstraintIndexRow {
  readonly method: string
  readonly keys: readonly IndexKeyRow[]
  readonly include: readonly string[] | null
  readonly nullsNotDistinct: boolean
  readonly predicate: string | null
  readonly storageParameters: readonly string[] | null
  readonly tablespace: string | null
  /** Of a partitioned table, some of whose partitions lack it. */
  readonly only: boolean
  readonly attached: readonly IndexName[] | null
  /** Its place among the indexes of its table, the oldest first. */
  readonly age: number
  readonly comment: string | null
}

/** Reads the constraints of the managed tables. */
export function constraintQuery(serverVersion: number): string {
  const is18 = serverVersion >= 180000
  return `
  select 'pg_constraint' as classid, con.oid::int8 as objid, 0 as objsubid,
    n.nspname as schema, c.relname as table, con.conname as name, con.contype as type,
    ${columnNames('con.conkey', 'con.conrelid')} as columns,
    con.condeferrable as deferrable, con.condeferred as deferred, con.convalidated as valid,
    ${is18 ? 'con.conenforced' : 'true'} as enforced, con.connoinherit as "noInherit",
    ${is18 ? 'con.conperiod' : 'false'} as period,
    pg_catalog.pg_get_expr(con.conbin, con.conrelid) as expression,
    case when con.contype = 'f' then (${reference}) end as reference,
    case when con.contype in ('p', 'u', 'x') then (${index}) end as index,
    case when con.conparentid <> 0 or (con.coninhcount > 0 and not con.conislocal) then (${whole}) end as whole,
    ${commentOf('pg_constraint', 'con.oid')} as comment
  from pg_catalog.pg_constraint con
  join pg_catalog.pg_class c on c.oid = con.conrelid
  join user_schema n on n.oid = c.relnamespace
  where con.contype in ('p', 'u', 'f', 'c', 'x') and ${managedTable}
    and not exists (
      select from pg_catalog.pg_constraint own where own.oid = con.conparentid and own.conrelid = con.conrelid)`
}

/** A check has the name of the parent's; what stands for partitions of a referenced table is left out above. */
const whole = `
  select pg_catalog.json_build_object('schema', pn.nspname, 'table', p.relname, 'name', pc.conname,
    'isPartition', c.relispartition)
  from pg_catalog.pg_inherits i
  join pg_catalog.pg_class p on p.oid = i.inhparent
  join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
  join pg_catalog.pg_constraint pc on pc.conrelid = p.oid and (
    pc.oid = con.conparentid or (con.conparentid = 0 and pc.conname = con.conname and pc.contype = con.contype))
  where i.inhrelid = c.oid order by i.inhseqno limit 1`

const reference = `
  select pg_catalog.json_build_object('schema', fn.nspname, 'table', fc.relname,
    'columns', ${columnNames('con.confkey', 'con.confrelid')},
    'match', con.confmatchtype, 'onUpdate', con.confupdtype, 'onDelete', con.confdeltype,
    'onDeleteColumns', ${columnNames('con.confdelsetcols', 'con.conrelid')})
  from pg_catalog.pg_class fc join pg_catalog.pg_namespace fn on fn.oid = fc.relnamespace
  where fc.oid = con.confrelid`

const index = `
  select pg_catalog.json_build_object('method', am.amname,
    'keys', ${indexKeys('con.conexclop')}, 'include', ${includedColumns},
    'nullsNotDistinct', i.indnullsnotdistinct,
    'predicate', pg_catalog.pg_get_expr(i.indpred, i.indrelid),
    'only', not i.indisvalid and x.relkind = 'I',
    'attached', case when not i.indisvalid and x.relkind = 'I' then ${attachedParts} end,
    'storageParameters', x.reloptions, 'tablespace', space.spcname, 'age', ${indexAge},
    'comment', ${commentOf('pg_class', 'x.oid')})
  from pg_catalog.pg_index i
  join pg_catalog.pg_class x on x.oid = i.indexrelid
  join pg_catalog.pg_am am on am.oid = x.relam
  left join pg_catalog.pg_tablespace space on space.oid = x.reltablespace
  where i.indexrelid = con.conindid`

/** The names of columns in the order of their numbers in an array. */
function columnNames(numbers: string, table: string): string {
  return `(
    select pg_catalog.json_agg(ca.attname order by ck.n)
    from pg_catalog.unnest(${numbers}) with ordinality ck(attnum, n)
    join pg_catalog.pg_attribute ca on ca.attrelid = ${table} and ca.attnum = ck.attnum)`
}
