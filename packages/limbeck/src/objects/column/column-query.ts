import { collationNameOf } from '../collation-name-of.ts'
import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { retiredNames } from '../retired/retired-names.ts'
import { managedTable } from '../table/managed-table.ts'

/** One row of {@link columnQuery}. */
export interface ColumnRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly position: number
  readonly type: string
  readonly collation: string | null
  readonly nullable: boolean
  readonly expression: string | null
  /** `a`, `d` or empty. */
  readonly identity: string
  /** `s`, `v` or empty. */
  readonly generated: string
  readonly storage: string | null
  readonly compression: string
  readonly statistics: number | null
  readonly options: readonly string[] | null
  readonly foreignOptions: Readonly<Record<string, string>> | null
  readonly sequence: IdentitySequenceRow | null
  readonly notNull: NotNullRow | null
  /** The parent's column that this one is inherited from and no column of its own besides. */
  readonly inheritedFrom: InheritedFromRow | null
  readonly isInPartitionKey: boolean
  readonly comment: string | null
}

interface InheritedFromRow {
  readonly schema: string
  readonly table: string
  readonly isPartition: boolean
  readonly isSame: boolean
}

/** An identity column's sequence; null where an option has its default. */
interface IdentitySequenceRow {
  readonly name: string
  readonly start: string | null
  readonly increment: string | null
  readonly minValue: string | null
  readonly maxValue: string | null
  readonly cache: string | null
  readonly cycle: boolean
}

/** A NOT NULL constraint, which exists from PostgreSQL 18; null for one of PostgreSQL's own name that is as most are. */
interface NotNullRow {
  readonly name: string
  readonly noInherit: boolean
  readonly valid: boolean
}

/** Reads the columns of the managed tables. */
export function columnQuery(serverVersion: number): string {
  return `
  select 'pg_class' as classid, c.oid::int8 as objid, a.attnum as objsubid,
    n.nspname as schema, c.relname as table, a.attname as name, a.attnum as position,
    pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
    case when a.attcollation <> t.typcollation then ${collationNameOf('a.attcollation')} end as collation,
    not a.attnotnull as nullable, pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression,
    ${serverVersion >= 170000 ? `case when c.relispartition then '' else a.attidentity end` : 'a.attidentity'} as identity, a.attgenerated as generated,
    case when a.attstorage <> t.typstorage then a.attstorage end as storage,
    a.attcompression as compression, nullif(a.attstattarget, -1) as statistics, a.attoptions as options,
    case when a.attfdwoptions is not null then (${foreignOptions}) end as "foreignOptions",
    case when a.attidentity <> '' then (${identitySequence}) end as sequence,
    ${serverVersion >= 180000 ? notNull : 'null'} as "notNull",
    case when a.attinhcount > 0 and not a.attislocal then (${inheritedFrom}) end as "inheritedFrom",
    c.relkind = 'p' and (${inPartitionKey}) as "isInPartitionKey",
    ${commentOf('pg_class', 'c.oid', 'a.attnum')} as comment
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join user_schema n on n.oid = c.relnamespace
  join pg_catalog.pg_type t on t.oid = a.atttypid
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  ${serverVersion >= 180000 ? notNullConstraint : ''}
  where a.attnum > 0 and not a.attisdropped and a.attname !~ '${retiredNames}' and ${managedTable}
  order by c.oid, a.attnum`
}

const foreignOptions = `
  select pg_catalog.json_object_agg(o.option_name, o.option_value order by o.option_name)
  from pg_catalog.pg_options_to_table(a.attfdwoptions) o`

const inheritedFrom = `
  select pg_catalog.json_build_object('schema', pn.nspname, 'table', p.relname, 'isPartition', c.relispartition,
    'isSame', pa.attnotnull = a.attnotnull and pa.attstorage = a.attstorage and a.attoptions is null and a.attfdwoptions is null
      and coalesce(a.attstattarget, -1) = -1
      and pg_catalog.pg_get_expr(pd.adbin, pd.adrelid) is not distinct from pg_catalog.pg_get_expr(d.adbin, d.adrelid))
  from pg_catalog.pg_inherits i
  join pg_catalog.pg_class p on p.oid = i.inhparent
  join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
  join pg_catalog.pg_attribute pa on pa.attrelid = p.oid and pa.attname = a.attname and not pa.attisdropped
  left join pg_catalog.pg_attrdef pd on pd.adrelid = pa.attrelid and pd.adnum = pa.attnum
  where i.inhrelid = c.oid order by i.inhseqno limit 1`

/** A partitioned table records the columns of its key, and those in its expressions, as internal parts of itself. */
const inPartitionKey = `
  select pg_catalog.count(*) > 0 from pg_catalog.pg_depend pk
  where pk.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and pk.objid = c.oid and pk.objsubid = a.attnum
    and pk.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and pk.refobjid = c.oid and pk.refobjsubid = 0
    and pk.deptype = 'i'`

const notNullConstraint = `
  left join pg_catalog.pg_constraint nn on nn.contype = 'n' and nn.conrelid = c.oid and nn.conkey = array[a.attnum]`

/** Most have the name that PostgreSQL gives, and nothing else to tell. */
const notNull = `
    case when nn.conname <> c.relname || '_' || a.attname || '_not_null' or nn.connoinherit or not nn.convalidated
      then pg_catalog.json_build_object('name', nn.conname, 'noInherit', nn.connoinherit, 'valid', nn.convalidated) end`

/** The defaults of an ascending sequence end at the greatest number of its type, of a descending one at the least. */
const identitySequence = `
  select pg_catalog.json_build_object('name', sc.relname,
    'start', nullif(s.seqstart, case when s.seqincrement > 0 then s.seqmin else s.seqmax end)::pg_catalog.text,
    'increment', nullif(s.seqincrement, 1)::pg_catalog.text,
    'minValue', nullif(s.seqmin, case when s.seqincrement > 0 then 1 else -limits.greatest - 1 end)::pg_catalog.text,
    'maxValue', nullif(s.seqmax, case when s.seqincrement > 0 then limits.greatest else -1 end)::pg_catalog.text,
    'cache', nullif(s.seqcache, 1)::pg_catalog.text, 'cycle', s.seqcycle)
  from pg_catalog.pg_depend sd
  join pg_catalog.pg_sequence s on s.seqrelid = sd.objid
  join pg_catalog.pg_class sc on sc.oid = s.seqrelid
  cross join lateral (
    select case pg_catalog.format_type(s.seqtypid, null)
      when 'smallint' then 32767 when 'integer' then 2147483647 else 9223372036854775807 end as greatest) limits
  where sd.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and sd.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and sd.refobjid = c.oid and sd.refobjsubid = a.attnum and sd.deptype = 'i'`
