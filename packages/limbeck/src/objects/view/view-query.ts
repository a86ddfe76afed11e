import { commentOf } from '../comment-of.ts'
import type { ObjectRow } from '../kind.ts'
import { managedRelation } from '../managed-relation.ts'
import { type ViewColumnRow, viewColumns } from './view-columns-query.ts'

/** One row of {@link viewQuery}. */
export interface ViewRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly query: string
  readonly columns: readonly ViewColumnRow[]
  readonly options: readonly string[] | null
  readonly comment: string | null
}

/** Reads the managed views. */
export const viewQuery = `
  select 'pg_class' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as name,
    pg_catalog.pg_get_viewdef(c.oid) as query, ${viewColumns} as columns, c.reloptions as options,
    ${commentOf('pg_class', 'c.oid')} as comment
  from pg_catalog.pg_class c
  join user_schema n on n.oid = c.relnamespace
  where ${managedRelation('v')}`
