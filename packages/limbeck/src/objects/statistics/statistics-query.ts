import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import type { RelationKind } from '../relation-id.ts'

/** One row of {@link statisticsQuery}. */
export interface StatisticsRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly tableSchema: string
  readonly table: string
  readonly relkind: RelationKind
  readonly columns: readonly string[] | null
  readonly expressions: readonly string[] | null
  /** The letters of pg_statistic_ext.stxkind. */
  readonly kinds: readonly string[]
  readonly target: number | null
  readonly comment: string | null
}

/** Reads extended statistics; those on a table of an extension are the extension's. */
export const statisticsQuery = `
  select 'pg_statistic_ext' as classid, x.oid::int8 as objid, 0 as objsubid,
    n.nspname as schema, x.stxname as name, cn.nspname as "tableSchema", c.relname as table, c.relkind,
    (select pg_catalog.json_agg(a.attname order by a.attname) from pg_catalog.pg_attribute a
     where a.attrelid = c.oid and a.attnum = any (x.stxkeys::pg_catalog.int2[])) as columns,
    pg_catalog.pg_get_statisticsobjdef_expressions(x.oid) as expressions,
    x.stxkind::pg_catalog.text[] as kinds, nullif(x.stxstattarget, -1) as target,
    ${commentOf('pg_statistic_ext', 'x.oid')} as comment
  from pg_catalog.pg_statistic_ext x
  join user_schema n on n.oid = x.stxnamespace
  join pg_catalog.pg_class c on c.oid = x.stxrelid
  join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
  where ${notInExtension('pg_statistic_ext', 'x.oid')} and ${notInExtension('pg_class', 'c.oid')}`
