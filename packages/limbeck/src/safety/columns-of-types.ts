import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'

/** The types that are meant: one, or all of an extension. */
export type TypesOf = { readonly type: LostName } | { readonly extension: string }

/** A column of a table. */
interface TableColumn {
  readonly table: LostName
  readonly column: string
}

interface ColumnRow {
  readonly schema: string
  readonly name: string
  readonly column: string
}

const columnsQuery = (types: string): string => `
with recursive lost(type) as (
  ${types}
  union
  select t.oid from lost join pg_catalog.pg_type t on t.typbasetype = lost.type or t.typelem = lost.type
)
select n.nspname as schema, c.relname as name, a.attname as column
from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where a.atttypid in (select type from lost) and c.relkind in ('r', 'p') and not c.relispartition
  and a.attnum > 0 and not a.attisdropped
order by 1, 2, a.attnum`

const typeQuery = columnsQuery('select pg_catalog.to_regtype($1)::pg_catalog.oid')
const extensionTypesQuery = columnsQuery(`select d.objid from pg_catalog.pg_depend d
  join pg_catalog.pg_extension e on d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and e.oid = d.refobjid
  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.deptype = 'e' and e.extname = $1`)

/** The columns of types, of arrays of them and of domains over them. */
export async function columnsOfTypes(connection: Connection, of: TypesOf): Promise<readonly TableColumn[]> {
  const [query, name] = 'extension' in of ? [extensionTypesQuery, of.extension] : [typeQuery, textOf(of.type)]
  const rows = await connection.query<ColumnRow>(query, [name])
  return rows.map(({ schema, name, column }) => ({ table: { schema, name }, column }))
}

function textOf({ schema, name }: LostName): string {
  return schema === undefined ? identifier(name) : qualified(schema, name)
}
