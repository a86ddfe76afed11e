import type { Connection } from '../drivers/driver.ts'
import { qualified } from '../sql/qualified.ts'
import type { ColumnFacts, ConditionFacts, ForeignKeyFacts, TableFacts } from './table-facts.ts'

interface TableRow {
  readonly oid: number
  readonly schema: string
  readonly name: string
  readonly isPartitioned: boolean
  readonly bounds: string | null
  readonly columns: readonly ColumnFacts[]
  readonly foreignKeys: readonly ForeignKeyFacts[]
  readonly checks: readonly ConditionFacts[]
  readonly uniques: TableFacts['uniques']
}

const tablesQuery = `
select c.oid::pg_catalog.int8::pg_catalog.float8 as oid, n.nspname as schema, c.relname as name,
  c.relkind = 'p' as "isPartitioned",
  case when c.relispartition then pg_catalog.pg_get_partition_constraintdef(c.oid) end as bounds,
  coalesce((
    select pg_catalog.json_agg(pg_catalog.json_build_object(
      'number', a.attnum, 'name', a.attname, 'type', a.atttypid::pg_catalog.int8, 'modifier', a.atttypmod,
      'isRequired', a.attnotnull, 'hasDefault', a.atthasdef,
      'isNumbered', a.attidentity <> '' or coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false),
      'isGenerated', a.attgenerated <> '') order by a.attnum)
    from pg_catalog.pg_attribute a
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
  coalesce((
    select pg_catalog.json_agg(pg_catalog.json_build_object(
      'columns', con.conkey, 'references', con.confrelid::pg_catalog.int8, 'referenced', con.confkey) order by con.oid)
    from pg_catalog.pg_constraint con
    where con.conrelid = c.oid and con.contype = 'f'
      -- One that reaches the parts of a partitioned table has the same key as the one on the whole.
      and not exists (select from pg_catalog.pg_constraint p where p.oid = con.conparentid and p.conrelid = con.conrelid)
  ), '[]') as "foreignKeys",
  coalesce((
    select pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', con.conname, 'columns', coalesce(con.conkey, '{}'), 'text', pg_catalog.pg_get_constraintdef(con.oid)) order by con.oid)
    from pg_catalog.pg_constraint con where con.conrelid = c.oid and con.contype in ('c', 'x')), '[]') as checks,
  coalesce((
    select pg_catalog.json_agg(pg_catalog.json_build_object('name', x.relname, 'columns', i.indkey::pg_catalog.int2[]) order by x.oid)
    from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid
    where i.indrelid = c.oid and i.indisunique), '[]') as uniques
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and c.relpersistence <> 't' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
order by n.nspname, c.relname`

/** Reads every table that is the user's, with the number of its rows. */
export async function readTables(connection: Connection): Promise<readonly TableFacts[]> {
  const rows = await connection.query<TableRow>(tablesQuery)
  const counts = await countRows(connection, rows)
  return rows.map(({ bounds, checks, columns, ...table }) => {
    const own = bounds === null ? [] : [{ text: bounds, columns: namedIn(bounds, columns) }]
    return { ...table, columns, conditions: [...checks, ...own], rows: counts.get(table.oid) ?? 0 }
  })
}

/** All counts in one round trip, however many tables there are. */
async function countRows(
  connection: Connection,
  tables: readonly TableRow[],
): Promise<ReadonlyMap<number, number>> {
  if (tables.length === 0) return new Map()
  const counts = tables.map(
    ({ oid, schema, name }) =>
      `select ${oid}::pg_catalog.float8 as oid, pg_catalog.count(*)::pg_catalog.float8 as rows from ${qualified(schema, name)}`,
  )
  const rows = await connection.query<{ oid: number; rows: number }>(counts.join('\nunion all\n'))
  return new Map(rows.map(({ oid, rows: count }) => [oid, count]))
}

function namedIn(text: string, columns: readonly ColumnFacts[]): readonly number[] {
  return columns.filter(({ name }) => text.includes(name)).map(({ number }) => number)
}
