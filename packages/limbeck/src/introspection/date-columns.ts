import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import { notInExtension } from '../objects/not-in-extension.ts'

/** A column that holds dates or times. */
export interface DateColumn {
  readonly schema: string
  readonly table: string
  readonly column: string
  /** As PostgreSQL prints it: `timestamp(3) with time zone`. */
  readonly type: string
  /** Whether its values are points in time whatever the session's time zone is: `timestamp with time zone`, also in arrays. */
  readonly isInstant: boolean
}

/** Every column of a table that holds dates or times, domains over them and arrays of them included, sorted by name. */
export async function readDateColumns(connection: Connection): Promise<readonly DateColumn[]> {
  return connection.query<{ [Name in keyof DateColumn]: DateColumn[Name] }>(`
    with recursive ${commonTables}, base as (
      select t.oid, t.oid as type from pg_catalog.pg_type t
      where t.oid = any ('{timestamp,timestamptz,date,time,timetz}'::pg_catalog.regtype[]::pg_catalog.oid[])
      union all
      select t.oid, base.type from pg_catalog.pg_type t
      join base on (t.typtype = 'd' and t.typbasetype = base.oid) or (t.typcategory = 'A' and t.typelem = base.oid)
    )
    select n.nspname::pg_catalog.text as schema, c.relname::pg_catalog.text as table, a.attname::pg_catalog.text as column,
      pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
      base.type = 'timestamptz'::pg_catalog.regtype as "isInstant"
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join user_schema n on n.oid = c.relnamespace
    join base on base.oid = a.atttypid
    where c.relkind in ('r', 'p', 'f') and a.attnum > 0 and not a.attisdropped and ${notInExtension('pg_class', 'c.oid')}
    order by n.nspname, c.relname, a.attname`)
}
