/** A JSON array of the indexes that are parts of the index `x`, by schema and name; null where there are none. */
export const attachedParts = `(
  select pg_catalog.json_agg(pg_catalog.json_build_object('schema', an.nspname, 'name', a.relname)
    order by an.nspname, a.relname)
  from pg_catalog.pg_inherits h
  join pg_catalog.pg_class a on a.oid = h.inhrelid
  join pg_catalog.pg_namespace an on an.oid = a.relnamespace
  where h.inhparent = x.oid)`
