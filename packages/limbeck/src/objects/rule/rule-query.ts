import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import type { RelationKind } from '../relation-id.ts'

/** One row of {@link ruleQuery}. */
export interface RuleRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  /** What the table is, in pg_class's letter. */
  readonly relkind: RelationKind
  readonly name: string
  readonly event: 'insert' | 'update' | 'delete'
  readonly instead: boolean
  /** What pg_get_ruledef prints behind the table's name: `WHERE … DO INSTEAD …;`. */
  readonly body: string
  /** pg_rewrite's letter: `O`, `D`, `R`, `A`. */
  readonly enabled: string
  readonly comment: string | null
}

/** Reads the rules but those that make views. */
export const ruleQuery = `
  select 'pg_rewrite' as classid, r.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as table,
    c.relkind, r.rulename as name,
    case r.ev_type when '2' then 'update' when '3' then 'insert' else 'delete' end as event,
    r.is_instead as instead, r.ev_enabled as enabled,
    -- Both names as pg_get_ruledef writes them stand before the body.
    pg_catalog.substr(pg_catalog.pg_get_ruledef(r.oid), pg_catalog.length(pg_catalog.format(
      E'CREATE RULE %I AS\\n    ON xxxxxx TO %I.%I', r.rulename, n.nspname, c.relname)) + 1) as body,
    ${commentOf('pg_rewrite', 'r.oid')} as comment
  from pg_catalog.pg_rewrite r
  join pg_catalog.pg_class c on c.oid = r.ev_class
  join user_schema n on n.oid = c.relnamespace
  where r.rulename <> '_RETURN' and ${notInExtension('pg_class', 'c.oid')}`
