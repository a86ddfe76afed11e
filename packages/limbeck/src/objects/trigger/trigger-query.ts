import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import type { RelationKind } from '../relation-id.ts'

/** One row of {@link triggerQuery}. */
export interface TriggerRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly relkind: RelationKind
  readonly name: string
  /** The bits of pg_trigger.tgtype. */
  readonly type: number
  readonly columns: readonly string[] | null
  /** What PostgreSQL prints of it, where it has a condition. */
  readonly definition: string | null
  readonly oldTable: string | null
  readonly newTable: string | null
  readonly isConstraint: boolean
  readonly deferrable: boolean
  readonly initiallyDeferred: boolean
  readonly from: string | null
  readonly function: string
  /** The texts in hexadecimal digits, each with a zero byte behind it. */
  readonly arguments: string
  readonly enabled: 'O' | 'A' | 'R' | 'D'
  readonly comment: string | null
}

/** Reads pg_trigger, but what foreign keys and partitions' clones consist of. */
export const triggerQuery = `
  select 'pg_trigger' as classid, t.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as table,
    c.relkind as relkind, t.tgname as name, t.tgtype as type,
    (select pg_catalog.json_agg(a.attname order by k.place)
      from pg_catalog.unnest(t.tgattr::int2[]) with ordinality k(number, place)
      join pg_catalog.pg_attribute a on a.attrelid = t.tgrelid and a.attnum = k.number) as columns,
    case when t.tgqual is not null then pg_catalog.pg_get_triggerdef(t.oid) end as definition,
    t.tgoldtable as "oldTable", t.tgnewtable as "newTable", t.tgconstraint <> 0 as "isConstraint",
    t.tgdeferrable as deferrable, t.tginitdeferred as "initiallyDeferred",
    (select pg_catalog.format('%I.%I', fn.nspname, f.relname) from pg_catalog.pg_class f
      join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace where f.oid = t.tgconstrrelid) as from,
    (select pg_catalog.format('%I.%I', pn.nspname, p.proname) from pg_catalog.pg_proc p
      join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace where p.oid = t.tgfoid) as function,
    pg_catalog.encode(t.tgargs, 'hex') as arguments, t.tgenabled as enabled,
    ${commentOf('pg_trigger', 't.oid')} as comment
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid
  join user_schema n on n.oid = c.relnamespace
  where not t.tgisinternal and t.tgparentid = 0
    and ${notInExtension('pg_class', 'c.oid')} and ${notInExtension('pg_trigger', 't.oid')}`
