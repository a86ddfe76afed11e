import { collationNameOf } from '../collation-name-of.ts'
import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'

/** One row of {@link domainQuery}. */
export interface DomainRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly type: string
  readonly collation: string | null
  readonly default: string | null
  readonly notNull: boolean
  readonly notNullName: string | null
  readonly comment: string | null
}

/** Reads the domains. A NOT NULL has a name from PostgreSQL 18. */
export function domainQuery(serverVersion: number): string {
  const notNullName = `(
    select nullif(k.conname, t.typname || '_not_null') from pg_catalog.pg_constraint k
    where k.contypid = t.oid and k.contype = 'n')`
  return `
  select 'pg_type' as classid, t.oid::int8 as objid, 0 as objsubid, n.nspname as schema, t.typname as name,
    pg_catalog.format_type(t.typbasetype, t.typtypmod) as type,
    case when t.typcollation <> base.typcollation then ${collationNameOf('t.typcollation')} end as collation,
    coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), t.typdefault) as default, t.typnotnull as "notNull",
    ${serverVersion >= 180000 ? notNullName : 'null'} as "notNullName",
    ${commentOf('pg_type', 't.oid')} as comment
  from pg_catalog.pg_type t
  join user_schema n on n.oid = t.typnamespace
  join pg_catalog.pg_type base on base.oid = t.typbasetype
  where t.oid >= 16384 and t.typtype = 'd' and ${notInExtension('pg_type', 't.oid')}`
}
