import { collationNameOf } from '../collation-name-of.ts'
import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import { qualifiedNameOf } from '../qualified-name-of.ts'

/** One row of the kind's query. */
export interface RangeTypeRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly subtype: string
  readonly subtypeOperatorClass: string | null
  readonly collation: string | null
  readonly canonical: string | null
  readonly subtypeDiff: string | null
  readonly multirange: string
  readonly comment: string | null
}

/** Reads range types from pg_range. */
export function rangeTypeQuery(): string {
  return `
    select 'pg_type' as classid, t.oid::int8 as objid, 0 as objsubid, n.nspname as schema, t.typname as name,
      pg_catalog.format_type(r.rngsubtype, null) as subtype,
      case when not o.opcdefault then ${qualifiedNameOf('o.opcnamespace', 'o.opcname')} end as "subtypeOperatorClass",
      case when r.rngcollation <> s.typcollation
        then ${collationNameOf('r.rngcollation')} end as collation,
      case when r.rngcanonical::pg_catalog.oid <> 0 then r.rngcanonical::pg_catalog.text end as canonical,
      case when r.rngsubdiff::pg_catalog.oid <> 0 then r.rngsubdiff::pg_catalog.text end as "subtypeDiff",
      m.typname as multirange, ${commentOf('pg_type', 't.oid')} as comment
    from pg_catalog.pg_range r
    join pg_catalog.pg_type t on t.oid = r.rngtypid
    join user_schema n on n.oid = t.typnamespace
    join pg_catalog.pg_type s on s.oid = r.rngsubtype
    join pg_catalog.pg_type m on m.oid = r.rngmultitypid
    join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
    where ${notInExtension('pg_type', 't.oid')}`
}
