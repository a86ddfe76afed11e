import type { Connection } from '../drivers/driver.ts'
import type { Lost, LostName } from '../operations/lost.ts'
import type { CountSettings } from './count-in.ts'
import { nameText } from './name-text.ts'

/** What holds rows and goes together with something else. */
export interface Gone {
  /** Without their partitions and children. */
  readonly tables: readonly LostName[]
  readonly columns: readonly { readonly table: LostName; readonly column: string }[]
}

/** Something that is dropped with all that depends on it. */
type Dropped = Extract<Lost, { what: 'schema' | 'type' | 'extension' | 'dependents' | 'owned' }>

interface GoneRow {
  readonly schema: string
  readonly name: string
  readonly column: string | null
}

/**
 * What DROP … CASCADE follows, from `pg_depend`: what depends on an object, and what an object is an internal part of. A
 * composite type takes the columns of it along where an attribute goes. Partitions and children are counted with their table.
 */
const goneQuery = ({ seed, isTold }: Seed): string => `
with recursive seed(classid, objid, objsubid) as (${seed}), gone(classid, objid, objsubid) as (
  select classid, objid, objsubid from seed where objid is not null
  union
  select next.* from gone cross join lateral (
    select d.classid, d.objid, d.objsubid from pg_catalog.pg_depend d
    where d.refclassid = gone.classid and d.refobjid = gone.objid
      and (gone.objsubid = 0 or d.refobjsubid = gone.objsubid)
    union all
    select d.refclassid, d.refobjid, d.refobjsubid from pg_catalog.pg_depend d
    where d.classid = gone.classid and d.objid = gone.objid and d.objsubid = gone.objsubid and d.deptype = 'i'
    union all
    select 'pg_catalog.pg_type'::pg_catalog.regclass, c.reltype, 0 from pg_catalog.pg_class c
    where gone.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = gone.objid and c.relkind = 'c'
  ) next
)
select distinct n.nspname as schema, c.relname as name, a.attname as column
from gone join pg_catalog.pg_class c on c.oid = gone.objid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = gone.objsubid and gone.objsubid > 0
where gone.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.relkind in ('r', 'p')
  and (gone.objsubid = 0 or coalesce(a.attinhcount, 0) = 0)
  and (${isTold} or (gone.objid, gone.objsubid) not in (select objid, objsubid from seed))
  and not exists (select from gone whole
    where whole.classid = gone.classid and whole.objsubid = 0 and (
      whole.objid = gone.objid and gone.objsubid > 0
      or whole.objid in (select h.inhparent from pg_catalog.pg_inherits h where h.inhrelid = gone.objid)))
order by 1, 2, 3`

interface Seed {
  /** A query for what is dropped itself. */
  readonly seed: string
  /** Whether it is told too: a table or column that a statement names is counted by its name. */
  readonly isTold: boolean
}

function one(catalog: string, id: string, isTold = true): Seed {
  return { seed: `select 'pg_catalog.${catalog}'::pg_catalog.regclass::pg_catalog.oid, ${id}, 0`, isTold }
}

const seeds = {
  schema: one('pg_namespace', '(select oid from pg_catalog.pg_namespace where nspname = $1)'),
  extension: one('pg_extension', '(select oid from pg_catalog.pg_extension where extname = $1)'),
  'access method': one('pg_am', '(select oid from pg_catalog.pg_am where amname = $1)'),
  type: one('pg_type', 'pg_catalog.to_regtype($1)::pg_catalog.oid'),
  collation: one('pg_collation', 'pg_catalog.to_regcollation($1)::pg_catalog.oid'),
  relation: one('pg_class', 'pg_catalog.to_regclass($1)::pg_catalog.oid', false),
  column: {
    seed: `select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, attrelid, attnum::pg_catalog.int4
      from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass($1) and attname = $2`,
    isTold: false,
  },
  owned: {
    seed: `select classid, objid, objsubid from pg_catalog.pg_shdepend
      where deptype = 'o' and refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
        and dbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
        and refobjid = (select oid from pg_catalog.pg_roles where rolname = coalesce($1, current_user))`,
    isTold: true,
  },
} as const satisfies Readonly<Record<string, Seed>>

/** Finds the tables and columns that go when something is dropped with all that depends on it. */
export async function goneWith(
  connection: Connection,
  { role }: CountSettings,
  dropped: Dropped,
): Promise<Gone> {
  const [seed, names] = seedOf(dropped, role)
  const rows = await connection.query<GoneRow>(goneQuery(seed), names)
  const named = ({ schema, name }: GoneRow): LostName => ({ schema, name })
  return {
    tables: rows.flatMap((row) => (row.column === null ? [named(row)] : [])),
    columns: rows.flatMap((row) => (row.column === null ? [] : [{ table: named(row), column: row.column }])),
  }
}

function seedOf(dropped: Dropped, role: string | undefined): readonly [Seed, readonly (string | null)[]] {
  switch (dropped.what) {
    case 'schema':
      return [seeds.schema, [dropped.schema]]
    case 'extension':
      return [seeds.extension, [dropped.extension]]
    case 'type':
      return [seeds.type, [nameText(dropped.type)]]
    case 'owned':
      return [seeds.owned, [dropped.role ?? role ?? null]]
    case 'dependents': {
      const { of, name, column } = dropped
      if (of === 'access method') return [seeds[of], [name.name]]
      return [seeds[of], column === undefined ? [nameText(name)] : [nameText(name), column]]
    }
  }
}
