import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'

/** A relation of the database. */
export interface FoundRelation {
  /** As messages have it: without its schema if that is `public`. */
  readonly shown: string
  /** As SQL. */
  readonly sql: string
  /** pg_class.relkind. */
  readonly kind: string
  /** How many rows the server believes it has, with its partitions; at least 1 where a page of them has been written. */
  readonly estimate: number
}

const relationQuery = `
select n.nspname as schema, c.relname as name, c.relkind::text as kind, (
    select coalesce(pg_catalog.sum(greatest(p.reltuples,
      case when pg_catalog.pg_relation_size(p.oid) > 0 then 1 else 0 end)), 0)
    from pg_catalog.pg_class p where p.oid = c.oid or p.oid in (select relid from pg_catalog.pg_partition_tree(c.oid))
  )::pg_catalog.float8 as estimate
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.oid = pg_catalog.to_regclass($1)`

/** Looks a relation up, as the session finds it where its schema is not said; undefined if there is none. */
export async function findRelation(
  connection: Connection,
  { schema, name }: LostName,
): Promise<FoundRelation | undefined> {
  const [row] = await connection.query<{ schema: string; name: string; kind: string; estimate: number }>(
    relationQuery,
    [schema === undefined ? identifier(name) : qualified(schema, name)],
  )
  if (row === undefined) return undefined
  const shown = row.schema === 'public' ? row.name : `${row.schema}.${row.name}`
  return { shown, sql: qualified(row.schema, row.name), kind: row.kind, estimate: Math.ceil(row.estimate) }
}
