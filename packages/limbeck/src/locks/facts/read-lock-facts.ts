import type { Connection } from '../../drivers/driver.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'
import { demandsOf } from './demands-of.ts'
import type { ConstraintFacts, DomainFacts, LockFacts, RelationFacts } from './lock-facts.ts'

/** A name as `RelationLock` has it, of a row of pg_namespace and a column. */
const named = (schema: string, name: string) =>
  `case when ${schema}.nspname = 'public' then ${name}::text else ${schema}.nspname || '.' || ${name} end`

const list = (rows: string) => `coalesce((select pg_catalog.jsonb_agg(x) from (${rows}) x), '[]')`

/** The name of a type's row `t` with its schema's row `tn`, with a modifier. */
const typed = (modifier: string) => `
  case when tn.nspname in ('pg_catalog', 'public') then '' else tn.nspname || '.' end || t.typname
  || coalesce((select '(' || m[1] || ')'
    from pg_catalog.regexp_match(pg_catalog.format_type(t.oid, ${modifier}), '\\(([^)]*)\\)') m), '')`

const columns = `
  select a.attname as name, ${typed('a.atttypmod')} as type,
    (select co.collname from pg_catalog.pg_collation co where co.oid = a.attcollation) as collation,
    a.attnotnull and not exists (
      select from pg_catalog.pg_constraint k
      where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum] and not k.convalidated
    ) as "isNotNull", a.attgenerated::text as generated
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_type t on t.oid = a.atttypid
  join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  order by a.attnum`

const indexes = `
  select ${named('n', 'ic.relname')} as name,
    array(
      select distinct a.attname::text from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and (a.attnum = any (i.indkey) or exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = ic.oid
          and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid = c.oid
          and d.refobjsubid = a.attnum))
    ) as columns,
    array(
      select a.attname::text
      from pg_catalog.unnest(i.indkey[0:i.indnkeyatts - 1]) with ordinality k (attnum, place)
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      order by k.place
    ) as keys,
    i.indisunique as "isUnique", i.indisprimary as "isPrimary",
    i.indpred is null and i.indexprs is null and 0 = all (i.indoption) and not exists (
      select from pg_catalog.unnest(i.indclass) oc join pg_catalog.pg_opclass o on o.oid = oc where not o.opcdefault
    ) and (select am.amname from pg_catalog.pg_am am where am.oid = ic.relam) = 'btree' as "isPlain",
    i.indisunique::text || pg_catalog.regexp_replace(pg_catalog.pg_get_indexdef(ic.oid), '^.*? USING ', ' ') as definition
  from pg_catalog.pg_index i
  join pg_catalog.pg_class ic on ic.oid = i.indexrelid
  where i.indrelid = c.oid`

const constraints = `
  select k.conname as name, k.contype as type, k.convalidated as "isValidated",
    array(
      select a.attname::text from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey)
    ) as columns,
    (select ${named('fn', 'f.relname')} from pg_catalog.pg_class f
      join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
      where f.oid = k.confrelid) as "references",
    array(
      select a.attname::text from pg_catalog.pg_attribute a
      where a.attrelid = k.confrelid and a.attnum = any (k.confkey)
    ) as "referencedColumns", k.conparentid <> 0 as "isPart",
    pg_catalog.pg_get_expr(k.conbin, k.conrelid) as condition
  from pg_catalog.pg_constraint k
  where k.conrelid = c.oid`

const sequences = `
  select ${named('sn', 's.relname')} as name, a.attname as column, d.deptype = 'i' as "isIdentity"
  from pg_catalog.pg_depend d
  join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
  join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid = c.oid
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype in ('a', 'i')`

const reads = `
  select distinct ${named('rn', 'r.relname')} as name
  from pg_catalog.pg_rewrite w
  join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = w.oid
    and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid <> c.oid
  join pg_catalog.pg_class r on r.oid = d.refobjid
  join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
  where w.ev_class = c.oid and c.relkind in ('v', 'm')`

const relations = `
select ${named('n', 'c.relname')} as name, n.nspname as schema, c.relkind::text as kind,
  pg_catalog.pg_get_userbyid(c.relowner)::text as owner, c.relpersistence::text as persistence,
  (select am.amname::text from pg_catalog.pg_am am where am.oid = c.relam) as "accessMethod",
  (select ts.spcname::text from pg_catalog.pg_tablespace ts where ts.oid = c.reltablespace) as tablespace,
  (select ${named('xn', 'x.relname')} from pg_catalog.pg_index i
    join pg_catalog.pg_class x on x.oid = i.indrelid
    join pg_catalog.pg_namespace xn on xn.oid = x.relnamespace
    where i.indexrelid = c.oid) as table,
  array(
    select ${named('pn', 'p.relname')} from pg_catalog.pg_inherits h
    join pg_catalog.pg_class p on p.oid = h.inhparent
    join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
    where h.inhrelid = c.oid
  ) as parents,
  c.relispartition as "isPartition",
  c.relispartition and pg_catalog.pg_get_expr(c.relpartbound, c.oid) = 'DEFAULT' as "isDefaultPartition",
  case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as "partitionKey",
  (select ${named('on_', 'o.typname')} from pg_catalog.pg_type o
    join pg_catalog.pg_namespace on_ on on_.oid = o.typnamespace where o.oid = c.reloftype) as "ofType",
  ${list(columns)} as columns, ${list(indexes)} as indexes, ${list(constraints)} as constraints,
  ${list(sequences)} as sequences, array(${reads}) as reads,
  case when c.relkind in ('r', 'm') then pg_catalog.pg_total_relation_size(c.oid) else 0 end::float8 as bytes,
  c.reltuples::float8 as rows
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

/** Domains beneath domains lead to one base, whatever number of them; a column may hold an array of one. */
const domains = `
with recursive beneath as (
  select t.oid as domain, t.typbasetype as type, t.typtypmod as modifier, t.typnotnull as required, t.oid as own
  from pg_catalog.pg_type t where t.typtype = 'd'
  union all
  select b.domain, t.typbasetype, case when b.modifier = -1 then t.typtypmod else b.modifier end, t.typnotnull, t.oid
  from beneath b join pg_catalog.pg_type t on t.oid = b.type and t.typtype = 'd'
)
select ${named('dn', 'd.typname')} as name, ${typed('b.modifier')} as base,
  exists (
    select from beneath own where own.domain = d.oid
      and (own.required or exists (select from pg_catalog.pg_constraint k where k.contypid = own.own))
  ) as "isConstrained",
  array(
    select distinct ${named('cn', 'c.relname')} from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'm')
    join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
    where not a.attisdropped and exists (
      select from beneath up where up.own = d.oid
        and a.atttypid in (up.domain, (select ut.typarray from pg_catalog.pg_type ut where ut.oid = up.domain)))
  ) as tables
from pg_catalog.pg_type d
join pg_catalog.pg_namespace dn on dn.oid = d.typnamespace
join beneath b on b.domain = d.oid
join pg_catalog.pg_type t on t.oid = b.type and t.typtype <> 'd'
join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
where dn.nspname !~ '^pg_' and dn.nspname <> 'information_schema'`

const statistics = `
select ${named('n', 's.stxname')} as name, ${named('cn', 'c.relname')} as table
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
join pg_catalog.pg_class c on c.oid = s.stxrelid
join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace`

const publications = `
select p.pubname as name, ${named('n', 'c.relname')} as table
from pg_catalog.pg_publication p
join pg_catalog.pg_publication_rel r on r.prpubid = p.oid
join pg_catalog.pg_class c on c.oid = r.prrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace`

const session = `
select pg_catalog.current_schemas(false)::text[] as "searchPath", pg_catalog.current_setting('TimeZone') as "timeZone",
  current_user::text as user`

type ConstraintRow = Omit<ConstraintFacts, 'demands'> & { readonly condition: string | null }
type RelationRow = Omit<RelationFacts, 'rows' | 'constraints'> & {
  readonly rows: number
  readonly constraints: readonly ConstraintRow[]
}
type DomainRow = DomainFacts & { readonly name: string }
interface TableRow {
  readonly name: string
  readonly table: string
}

/** Reads what decides what a statement locks from a database, as it is at this moment. */
export async function readLockFacts(connection: Connection, parse: ParseStatement): Promise<LockFacts> {
  const [settings] = await connection.query<Pick<LockFacts, 'searchPath' | 'timeZone' | 'user'>>(session)
  const found = await connection.query<RelationRow>(relations)
  const foundDomains = await connection.query<DomainRow>(domains)
  const foundStatistics = await connection.query<TableRow>(statistics)
  const published = await connection.query<TableRow>(publications)
  return {
    isKnown: true,
    searchPath: settings?.searchPath ?? [],
    timeZone: settings?.timeZone ?? '',
    user: settings?.user ?? '',
    relations: new Map(
      found.map(({ rows, constraints: own, ...row }) => [
        row.name,
        {
          ...row,
          rows: rows < 0 ? undefined : rows,
          constraints: own.map(({ condition, ...constraint }) => ({
            ...constraint,
            demands: condition === null ? [] : demandsOf(parse, condition),
          })),
        },
      ]),
    ),
    domains: new Map(foundDomains.map(({ name, ...domain }) => [name, domain])),
    statistics: new Map(foundStatistics.map(({ name, table }) => [name, table])),
    publications: new Map(
      published.map(({ name }) => [
        name,
        published.filter((each) => each.name === name).map(({ table }) => table),
      ]),
    ),
  }
}
