import { commentOf } from '../comment-of.ts'
import { foreignOptionsQuery } from '../foreign/foreign-options-query.ts'
import type { ForeignOptionsRow } from '../foreign/read-foreign-options.ts'
import type { ObjectRow } from '../kind.ts'
import { managedTable } from './managed-table.ts'

/** One row of {@link tableQuery}. */
export interface TableRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly unlogged: boolean
  readonly partitionBy: string | null
  readonly ofType: string | null
  readonly storageParameters: readonly string[] | null
  readonly toastParameters: readonly string[] | null
  readonly accessMethod: string | null
  readonly tablespace: string | null
  readonly server: string | null
  readonly foreignOptions: ForeignOptionsRow | null
  readonly comment: string | null
}

/** Reads the managed tables. */
export const tableQuery = `
  select 'pg_class' as classid, c.oid::int8 as objid, 0 as objsubid,
    n.nspname as schema, c.relname as name, c.relpersistence = 'u' as unlogged,
    case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as "partitionBy",
    case when c.reloftype <> 0 then pg_catalog.format_type(c.reloftype, null) end as "ofType",
    c.reloptions as "storageParameters", toast.reloptions as "toastParameters",
    case when am.amname <> 'heap' then am.amname end as "accessMethod", space.spcname as tablespace,
    server.srvname as server, ${foreignOptionsQuery('ft.ftoptions')} as "foreignOptions",
    ${commentOf('pg_class', 'c.oid')} as comment
  from pg_catalog.pg_class c
  join user_schema n on n.oid = c.relnamespace
  left join pg_catalog.pg_class toast on toast.oid = c.reltoastrelid
  left join pg_catalog.pg_foreign_table ft on ft.ftrelid = c.oid
  left join pg_catalog.pg_foreign_server server on server.oid = ft.ftserver
  left join pg_catalog.pg_am am on am.oid = c.relam
  left join pg_catalog.pg_tablespace space on space.oid = c.reltablespace
  where ${managedTable}`
