import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { qualified } from '../../sql/qualified.ts'
import type { BackfillRows } from './backfill-rows.ts'

/** One column of a key. */
export interface KeyColumn {
  readonly name: string
  /** As SQL writes it, without its modifier. */
  readonly type: string
}

/** A relation that has rows of its own: the table itself, a partition, a child. */
export interface BackfillPart {
  /** Its name as SQL, with its schema. */
  readonly relation: string
  /** Undefined for one that has no key by which it can be walked. */
  readonly key: readonly KeyColumn[] | undefined
  readonly blocks: number
  /** An estimate; undefined before the first ANALYZE. */
  readonly rows: number | undefined
}

interface PartRow {
  readonly relation: string
  readonly relkind: string
  readonly blocks: number
  readonly rows: number
  readonly key: readonly KeyColumn[] | null
}

/**
 * Finds the relations that hold a table's rows, in the order of their names, each with the key by which it is walked.
 *
 * @throws LimbeckError `backfill.no-table` for what is no table, or has a foreign table among its partitions
 */
export async function readParts(
  connection: Connection,
  { schema, table }: Pick<BackfillRows, 'schema' | 'table'>,
): Promise<readonly BackfillPart[]> {
  const name = qualified(schema, table)
  const rows = await connection.query<PartRow>(partsSql, [name])
  const wrong = rows.find(({ relkind }) => relkind !== 'r' && relkind !== 'p')
  if (rows.length === 0 || wrong !== undefined) {
    const what =
      wrong === undefined
        ? `There is no table ${name}`
        : `${wrong.relation} holds no rows that Limbeck can set`
    throw new LimbeckError('backfill.no-table', `${what}`, {
      hint: 'op.backfill takes a table, partitioned or not. For views and foreign tables write op.execute(…).',
      details: { schema: schema ?? 'public', table },
    })
  }
  return rows
    .filter(({ relkind }) => relkind === 'r')
    .map(({ relation, key, blocks, rows: count }) => ({
      relation,
      key: key ?? undefined,
      blocks,
      rows: count < 0 ? undefined : count,
    }))
}

/**
 * A key is an index of unique values without nulls whose order is that of ORDER BY: default operator classes, the
 * columns' own collations, one direction. The primary key comes first, then the shortest.
 */
const partsSql = `
  with recursive tree as (
    select pg_catalog.to_regclass($1)::oid as oid where pg_catalog.to_regclass($1) is not null
    union
    select i.inhrelid from pg_catalog.pg_inherits i join tree t on i.inhparent = t.oid
  )
  select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as relation, c.relkind::text as relkind,
    case when c.relkind = 'r' then (pg_catalog.pg_relation_size(c.oid) / pg_catalog.current_setting('block_size')::int8)::int4 else 0 end as blocks,
    c.reltuples::float8 as rows, k.key
  from tree t
  join pg_catalog.pg_class c on c.oid = t.oid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join lateral (
    select (
      select pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname,
        'type', pg_catalog.format_type(a.atttypid, null)) order by p.place)
      from pg_catalog.generate_series(1, i.indnkeyatts) p (place)
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[p.place - 1]
    ) as key
    from pg_catalog.pg_index i
    join pg_catalog.pg_class x on x.oid = i.indexrelid
    join pg_catalog.pg_am m on m.oid = x.relam and m.amname = 'btree'
    where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indimmediate
      and i.indpred is null and i.indexprs is null
      and not exists (
        select from pg_catalog.generate_series(0, i.indnkeyatts - 1) p (place)
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[p.place]
        join pg_catalog.pg_opclass o on o.oid = i.indclass[p.place]
        where not a.attnotnull or not o.opcdefault or i.indcollation[p.place] <> a.attcollation
          or i.indoption[p.place] & 1 <> i.indoption[0] & 1
      )
    order by i.indisprimary desc, i.indnkeyatts, x.relname limit 1
  ) k on true
  order by 1`
