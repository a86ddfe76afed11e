import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import { managedTable } from '../table/managed-table.ts'

/** One row of {@link sequenceQuery}; null where an option has its default. */
export interface SequenceRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly type: string | null
  readonly start: string | null
  readonly increment: string | null
  readonly minValue: string | null
  readonly maxValue: string | null
  readonly cache: string | null
  readonly cycle: boolean
  readonly unlogged: boolean
  readonly ownerTable: string | null
  readonly ownerColumn: string | null
  readonly comment: string | null
}

/** Reads the sequences, but for those of identity columns and of tables that are not managed. Follows pg_sequence. */
export const sequenceQuery = `
  select 'pg_class' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as name,
    nullif(pg_catalog.format_type(s.seqtypid, null), 'bigint') as type,
    nullif(s.seqstart, case when s.seqincrement > 0 then s.seqmin else s.seqmax end)::pg_catalog.text as start,
    nullif(s.seqincrement, 1)::pg_catalog.text as increment,
    nullif(s.seqmin, case when s.seqincrement > 0 then 1 else -limits.greatest - 1 end)::pg_catalog.text as "minValue",
    nullif(s.seqmax, case when s.seqincrement > 0 then limits.greatest else -1 end)::pg_catalog.text as "maxValue",
    nullif(s.seqcache, 1)::pg_catalog.text as cache, s.seqcycle as cycle, c.relpersistence = 'u' as unlogged,
    owner.relname as "ownerTable", owner.attname as "ownerColumn",
    ${commentOf('pg_class', 'c.oid')} as comment
  from pg_catalog.pg_sequence s
  join pg_catalog.pg_class c on c.oid = s.seqrelid
  join user_schema n on n.oid = c.relnamespace
  cross join lateral (
    select case pg_catalog.format_type(s.seqtypid, null)
      when 'smallint' then 32767 when 'integer' then 2147483647 else 9223372036854775807 end as greatest) limits
  left join lateral (
    select t.oid, t.relname, a.attname, d.deptype
    from pg_catalog.pg_depend d
    join pg_catalog.pg_class t on t.oid = d.refobjid
    join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
      and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0
      and d.deptype in ('a', 'i')) owner on true
  where ${notInExtension('pg_class', 'c.oid')}
    and c.relpersistence <> 't' and owner.deptype is distinct from 'i'
    and (owner.oid is null or exists (
      select from pg_catalog.pg_class c join user_schema n on n.oid = c.relnamespace
      where c.oid = owner.oid and ${managedTable}))`
