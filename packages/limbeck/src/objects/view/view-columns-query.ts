import { collationNameOf } from '../collation-name-of.ts'
import { commentOf } from '../comment-of.ts'
/** One column as {@link viewColumns} reads it. */
export interface ViewColumnRow {
  readonly name: string
  /** As SQL, with its collation where that is not the type's own. */
  readonly type: string
  readonly default: string | null
  readonly comment: string | null
}

/** Names, types, defaults and comments of the columns of pg_class `c`, as a JSON array in the order of the columns. */
export const viewColumns = `coalesce((
    select pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', a.attname,
      'type', pg_catalog.format_type(a.atttypid, a.atttypmod) || case when a.attcollation <> t.typcollation
        then ' collate ' || ${collationNameOf('a.attcollation')} else '' end,
      'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
      'comment', ${commentOf('pg_class', 'c.oid', 'a.attnum')}) order by a.attnum)
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type t on t.oid = a.atttypid
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]'::pg_catalog.json)`
