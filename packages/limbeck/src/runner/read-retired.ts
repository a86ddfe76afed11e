import type { Connection } from '../drivers/driver.ts'
import { retiredNames } from '../objects/retired/retired-names.ts'
import { identifier } from '../sql/identifier.ts'
import { literal } from '../sql/literal.ts'
import { qualified } from '../sql/qualified.ts'
import type { Retired } from './retired.ts'

interface Row {
  readonly kind: 'table' | 'column'
  readonly schema: string
  readonly table: string
  readonly column: string | null
  /** The name under which it is kept: a schema's, or a column's. */
  readonly aside: string
  readonly seconds: string
  readonly bytes: string | null
}

const query = `
  select 'table' as kind, note ->> 'schema' as schema, note ->> 'table' as table, null as column, aside,
    extract(epoch from (note ->> 'retiredAt')::timestamptz)::text as seconds, (
      select pg_catalog.sum(pg_catalog.pg_total_relation_size(c.oid))::text from pg_catalog.pg_class c
      where c.relnamespace = kept.oid and c.relkind in ('r', 'm')) as bytes
  from (
    select n.oid, n.nspname as aside, pg_catalog.obj_description(n.oid, 'pg_namespace')::jsonb as note
    from pg_catalog.pg_namespace n where n.nspname ~ ${literal(retiredNames)} offset 0) kept
  union all
  select 'column', nspname, relname, note ->> 'column', aside,
    extract(epoch from (note ->> 'retiredAt')::timestamptz)::text, null
  from (
    select n.nspname, c.relname, a.attname as aside, pg_catalog.col_description(c.oid, a.attnum)::jsonb as note
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace and n.nspname !~ ${literal(retiredNames)}
    where a.attname ~ ${literal(retiredNames)} and not a.attisdropped and a.attinhcount = 0 offset 0) kept
  order by 6, 2, 3, 4`

/** Which of what is retired is meant. */
export interface RetiredOptions {
  /** Only what was retired before this instant. Default: all. */
  readonly before?: Date | undefined
}

/** Reads what revisions dropped and kept in a database, the oldest first. */
export async function readRetired(
  connection: Connection,
  { before }: RetiredOptions = {},
): Promise<readonly Retired[]> {
  const rows = await connection.query<Row>(query)
  const retired = rows.map(
    ({ kind, schema, table, column, aside, seconds, bytes }): Retired => ({
      kind,
      name: [schema, table, ...(column === null ? [] : [column])].join('.'),
      retiredAt: new Date(Number(seconds) * 1_000),
      bytes: bytes === null ? null : Number(bytes),
      sql:
        kind === 'table'
          ? `drop schema ${identifier(aside)} cascade`
          : `alter table ${qualified(schema, table)} drop column ${identifier(aside)}`,
    }),
  )
  return retired.filter(({ retiredAt }) => before === undefined || retiredAt < before)
}
