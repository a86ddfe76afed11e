import { retiredNames } from './retired/retired-names.ts'

/**
 * What the queries of the catalog share, to stand behind `with` or `with recursive`: `user_schema (oid, nspname)`, every
 * schema that is neither PostgreSQL's own nor a session's temporary one nor that of a retired table, and `extension_member (classid, objid)`, every
 * object that belongs to an extension. Planned once, they spare each query two joins.
 */
export const commonTables = `
  user_schema as materialized (
    select n.oid, n.nspname from pg_catalog.pg_namespace n
    where n.nspname !~ '^pg_(toast|temp_|toast_temp_|catalog$)' and n.nspname <> 'information_schema'
      and n.nspname !~ '${retiredNames}'),
  extension_member as materialized (
    select e.classid, e.objid from pg_catalog.pg_depend e where e.deptype = 'e')`
