import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { managedRelation } from '../managed-relation.ts'
import { type ViewColumnRow, viewColumns } from '../view/view-columns-query.ts'

/** One row of {@link materializedViewQuery}. */
export interface MaterializedViewRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly query: string
  readonly columns: readonly ViewColumnRow[]
  readonly settings: readonly ColumnSettingsRow[] | null
  readonly storageParameters: readonly string[] | null
  readonly toastParameters: readonly string[] | null
  readonly accessMethod: string | null
  readonly tablespace: string | null
  readonly isPopulated: boolean
  readonly comment: string | null
}

/** A column with some setting of its own. */
interface ColumnSettingsRow {
  readonly name: string
  readonly statistics: number | null
  /** pg_attribute's letter, when it is not the type's. */
  readonly storage: string | null
  readonly compression: string
  readonly options: readonly string[] | null
}

/** Reads the managed materialized views. */
export const materializedViewQuery = `
  select 'pg_class' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as name,
    pg_catalog.pg_get_viewdef(c.oid) as query, ${viewColumns} as columns, (
      select pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname,
        'statistics', nullif(a.attstattarget, -1),
        'storage', case when a.attstorage <> t.typstorage then a.attstorage end,
        'compression', a.attcompression, 'options', a.attoptions) order by a.attnum)
      from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and (a.attstattarget <> -1
        or a.attstorage <> t.typstorage or a.attcompression <> '' or a.attoptions is not null)) as settings,
    c.reloptions as "storageParameters", toast.reloptions as "toastParameters",
    case when am.amname <> 'heap' then am.amname end as "accessMethod", space.spcname as tablespace,
    c.relispopulated as "isPopulated", ${commentOf('pg_class', 'c.oid')} as comment
  from pg_catalog.pg_class c
  join user_schema n on n.oid = c.relnamespace
  left join pg_catalog.pg_class toast on toast.oid = c.reltoastrelid
  left join pg_catalog.pg_am am on am.oid = c.relam
  left join pg_catalog.pg_tablespace space on space.oid = c.reltablespace
  where ${managedRelation('m')}`
