import type { Connection } from '../drivers/driver.ts'
import type { ConcurrentIndex } from './concurrent-index.ts'

/** How an index stands in the database. */
export interface FoundIndex {
  /** Its qualified SQL name. */
  readonly name: string
  /** Whether it was built to the end. */
  readonly isValid: boolean
}

const createdSql = `
  select pg_catalog.format('%I.%I', n.nspname, i.relname) as name, x.indisvalid as "isValid"
  from pg_catalog.pg_class t
  join pg_catalog.pg_index x on x.indrelid = t.oid
  join pg_catalog.pg_class i on i.oid = x.indexrelid
  join pg_catalog.pg_namespace n on n.oid = i.relnamespace
  where t.oid = pg_catalog.to_regclass($1) and i.relname = (pg_catalog.parse_ident($2))[1]
    and (i.relkind = 'i' or x.indisvalid)`

const droppedSql = `
  select pg_catalog.format('%I.%I', n.nspname, i.relname) as name, x.indisvalid as "isValid"
  from pg_catalog.pg_index x
  join pg_catalog.pg_class i on i.oid = x.indexrelid
  join pg_catalog.pg_namespace n on n.oid = i.relnamespace
  where i.oid = pg_catalog.to_regclass($1)`

/**
 * Looks for the index that a statement builds or drops; undefined when there is none. That of a partitioned table is no
 * build that failed when it is not valid: some partition lacks it.
 */
export async function findIndex(
  connection: Connection,
  { action, index, table }: ConcurrentIndex,
): Promise<FoundIndex | undefined> {
  const [found] =
    action === 'create'
      ? await connection.query<FoundIndex>(createdSql, [table, index])
      : await connection.query<FoundIndex>(droppedSql, [index])
  return found
}
