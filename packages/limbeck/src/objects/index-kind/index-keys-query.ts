import { collationNameOf } from '../collation-name-of.ts'
import { qualifiedNameOf } from '../qualified-name-of.ts'

/** One key as {@link indexKeys} reads it. */
export interface IndexKeyRow {
  readonly column: string | null
  readonly expression: string | null
  readonly collation: string | null
  readonly opclass: string | null
  readonly opclassOptions: readonly string[] | null
  readonly descending: boolean
  readonly nullsFirst: boolean
  readonly statistics: number | null
  /** As SQL; null unless it is an exclusion constraint's. */
  readonly operator: string | null
}

const keyType = 'coalesce(nullif(t.typbasetype, 0), t.oid)'

/**
 * Whether operator class `op` is the one that PostgreSQL takes for a key of type `t` by itself: the default one, and
 * no other default one fits better. A type has one.
 */
const isDefaultOpclass = `(op.opcdefault and (op.opcintype = ${keyType} or not exists (
      select from pg_catalog.pg_opclass other
      where other.opcmethod = op.opcmethod and other.opcdefault and other.opcintype = ${keyType})))`

/**
 * The keys of pg_index `i` as JSON.
 * `operators` is an expression of type oid[]: the operators of an exclusion
 * constraint, or null.
 */
export function indexKeys(operators: string): string {
  return `(
    select pg_catalog.json_agg(pg_catalog.json_build_object(
      'column', a.attname,
      'expression', case when k.attnum = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, k.n::int4, false) end,
      'collation', case
        when i.indcollation[k.n - 1] <> coalesce(a.attcollation, 100)
          or a.attnum is null and i.indcollation[k.n - 1] = 100
            and pg_catalog.pg_get_indexdef(i.indexrelid) ~ 'COLLATE pg_catalog."default"'
        then ${collationNameOf('i.indcollation[k.n - 1]')} end,
      'opclass', case when ka.attoptions is not null or not ${isDefaultOpclass}
        then ${qualifiedNameOf('op.opcnamespace', 'op.opcname')} end,
      'opclassOptions', ka.attoptions,
      'descending', i.indoption[k.n - 1] & 1 = 1,
      'nullsFirst', i.indoption[k.n - 1] & 2 = 2,
      'statistics', nullif(ka.attstattarget, -1),
      'operator', (
        select case when opr.oprnamespace = 'pg_catalog'::pg_catalog.regnamespace then opr.oprname
          else pg_catalog.format('operator(%s.%s)', opr.oprnamespace::pg_catalog.regnamespace, opr.oprname) end
        from pg_catalog.pg_operator opr where opr.oid = (${operators})[k.n])) order by k.n)
    from pg_catalog.unnest(i.indkey::int2[]) with ordinality k(attnum, n)
    join pg_catalog.pg_attribute ka on ka.attrelid = i.indexrelid and ka.attnum = k.n
    join pg_catalog.pg_opclass op on op.oid = i.indclass[k.n - 1]
    left join pg_catalog.pg_attribute a
      on a.attrelid = i.indrelid and a.attnum = k.attnum and k.attnum <> 0
    join pg_catalog.pg_type t on t.oid = coalesce(a.atttypid, ka.atttypid)
    where k.n <= i.indnkeyatts)`
}

/** The columns that pg_index `i` holds besides its keys. */
export const includedColumns = `case when i.indnkeyatts < i.indnatts then (
    select pg_catalog.json_agg(ia.attname order by ik.n)
    from pg_catalog.unnest(i.indkey::int2[]) with ordinality ik(attnum, n)
    join pg_catalog.pg_attribute ia on ia.attrelid = i.indrelid and ia.attnum = ik.attnum
    where ik.n > i.indnkeyatts) end`
