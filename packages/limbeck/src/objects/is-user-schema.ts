/**
 * An SQL condition on a column that holds a pg_namespace oid: the schema is not PostgreSQL's own and not a
 * session's temporary one.
 */
export function isUserSchema(column: string): string {
  return `${column} in (select n.oid from pg_catalog.pg_namespace n
    where n.nspname !~ '^pg_(toast|temp_|toast_temp_|catalog$)' and n.nspname <> 'information_schema')`
}
