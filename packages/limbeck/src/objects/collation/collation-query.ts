import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'

/** One row of the kind's query. */
export interface CollationRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  /** `c`, `i` or `b`. */
  readonly provider: string
  readonly deterministic: boolean
  readonly locale: string | null
  readonly lcCollate: string | null
  readonly lcCtype: string | null
  readonly rules: string | null
  readonly comment: string | null
}

/** Reads the collations that the database's encoding can use. The locale's column has its name from PostgreSQL 17. */
export function collationQuery(serverVersion: number): string {
  const locale = serverVersion >= 170000 ? 'x.colllocale' : 'x.colliculocale'
  return `
    select 'pg_collation' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.collname as name,
      x.collprovider as provider, x.collisdeterministic as deterministic, ${locale} as locale,
      x.collcollate as "lcCollate", x.collctype as "lcCtype",
      ${serverVersion >= 160000 ? 'x.collicurules' : 'null'} as rules,
      ${commentOf('pg_collation', 'x.oid')} as comment
    from pg_catalog.pg_collation x
    join user_schema n on n.oid = x.collnamespace
    where x.oid >= 16384 and x.collencoding in (-1, (select d.encoding from pg_catalog.pg_database d
        where d.datname = pg_catalog.current_database())) and ${notInExtension('pg_collation', 'x.oid')}`
}
