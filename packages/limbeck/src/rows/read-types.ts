import type { Connection } from '../drivers/driver.ts'
import type { TypeFacts } from './type-facts.ts'

interface TypeRow {
  readonly oid: number
  readonly name: string
  readonly sql: string
  readonly kind: string
  readonly base: number
  readonly modifier: number
  readonly isRequired: boolean
  readonly element: number | null
  readonly delimiter: string
  readonly labels: readonly string[] | null
  readonly checks: readonly string[]
  readonly attributes: readonly { readonly type: number; readonly modifier: number }[]
  readonly subtype: number | null
  readonly range: number | null
}

const typesQuery = `
with recursive used(oid) as (
  select distinct a.atttypid from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  union
  select part.oid from used join pg_catalog.pg_type t on t.oid = used.oid
    left join pg_catalog.pg_range r on r.rngtypid = t.oid or r.rngmultitypid = t.oid
    left join pg_catalog.pg_attribute a on t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
    cross join lateral pg_catalog.unnest(array[t.typbasetype, t.typelem, r.rngsubtype, r.rngtypid, a.atttypid]) part(oid)
  where part.oid <> 0
)
select t.oid::pg_catalog.int8::pg_catalog.float8 as oid, t.typname as name,
  pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.typname) as sql,
  t.typtype::text as kind, t.typbasetype::pg_catalog.int8::pg_catalog.float8 as base, t.typtypmod as modifier,
  t.typnotnull as "isRequired", t.typdelim::text as delimiter,
  case when t.typcategory = 'A' and t.typlen = -1 then t.typelem::pg_catalog.int8::pg_catalog.float8 end as element,
  (select pg_catalog.json_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid) as labels,
  coalesce((select pg_catalog.json_agg(pg_catalog.pg_get_constraintdef(con.oid) order by con.oid)
    from pg_catalog.pg_constraint con where con.contypid = t.oid and con.contype = 'c'), '[]') as checks,
  coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object(
      'type', a.atttypid::pg_catalog.int8, 'modifier', a.atttypmod) order by a.attnum)
    from pg_catalog.pg_attribute a
    where t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped), '[]') as attributes,
  (select r.rngsubtype::pg_catalog.int8::pg_catalog.float8 from pg_catalog.pg_range r where r.rngtypid = t.oid) as subtype,
  (select r.rngtypid::pg_catalog.int8::pg_catalog.float8 from pg_catalog.pg_range r where r.rngmultitypid = t.oid) as range
from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where t.oid in (select oid from used)`

/** Reads the types that the columns of the user's tables have, and those that these consist of, by oid. */
export async function readTypes(connection: Connection): Promise<ReadonlyMap<number, TypeFacts>> {
  const rows = await connection.query<TypeRow>(typesQuery)
  return new Map(rows.map((row) => [row.oid, typeOf(row)]))
}

function typeOf(row: TypeRow): TypeFacts {
  const { oid, name, sql, base, modifier, isRequired, checks, delimiter } = row
  const named = { oid, name, sql }
  if (row.kind === 'd') return { ...named, kind: 'domain', base, modifier, isRequired, checks }
  if (row.kind === 'e') return { ...named, kind: 'enum', labels: row.labels ?? [] }
  if (row.kind === 'c') return { ...named, kind: 'composite', attributes: row.attributes }
  if (row.kind === 'r' && row.subtype !== null) return { ...named, kind: 'range', subtype: row.subtype }
  if (row.kind === 'm' && row.range !== null) return { ...named, kind: 'multirange', range: row.range }
  if (row.element !== null) return { ...named, kind: 'array', element: row.element, delimiter }
  return { ...named, kind: 'base' }
}
