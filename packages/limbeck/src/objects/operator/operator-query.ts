import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import { schemaPrefix } from '../schema-prefix.ts'

/** One row of {@link operatorQuery}. */
export interface OperatorRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly left: string | null
  readonly right: string
  readonly function: string
  readonly commutator: string | null
  readonly negator: string | null
  readonly restrict: string | null
  readonly join: string | null
  readonly hashes: boolean
  readonly merges: boolean
  readonly comment: string | null
}

/** Reads the operators. One without a function is a promise that another one made: it is no operator yet. */
export const operatorQuery = `
  select 'pg_operator' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.oprname as name,
    case when x.oprleft <> 0 then pg_catalog.format_type(x.oprleft, null) end as left,
    pg_catalog.format_type(x.oprright, null) as right, x.oprcode::pg_catalog.regproc::pg_catalog.text as function,
    ${reference('oprcom')} as commutator, ${reference('oprnegate')} as negator,
    case when x.oprrest <> 0 then x.oprrest::pg_catalog.regproc::pg_catalog.text end as restrict,
    case when x.oprjoin <> 0 then x.oprjoin::pg_catalog.regproc::pg_catalog.text end as join,
    x.oprcanhash as hashes, x.oprcanmerge as merges, ${commentOf('pg_operator', 'x.oid')} as comment
  from pg_catalog.pg_operator x
  join user_schema n on n.oid = x.oprnamespace
  where x.oprcode <> 0 and ${notInExtension('pg_operator', 'x.oid')}`

/**
 * The other operator of a pair; the types of its operands follow from this one's. PostgreSQL completes a pair when the
 * second one is made after the first, and leaves it one-sided the other way round: either way it is a pair.
 */
function reference(link: 'oprcom' | 'oprnegate'): string {
  return `(
    select ${schemaPrefix('r.oprnamespace')} || r.oprname
    from pg_catalog.pg_operator r
    where r.oid = coalesce(nullif(x.${link}, 0), (
      select min(o.oid::pg_catalog.int8)::pg_catalog.oid from pg_catalog.pg_operator o where o.${link} = x.oid)))`
}
