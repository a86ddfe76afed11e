/**
 * An SQL expression: the comment on an object, of which `catalog` holds the row with the oid `oid`, or on the part
 * `subid` of it. Follows pg_description. PostgreSQL's own obj_description() is a function in SQL, which costs a plan at
 * each place where it is called.
 */
export function commentOf(catalog: string, oid: string, subid = '0'): string {
  return `(select d.description from pg_catalog.pg_description d where d.objoid = ${oid}
    and d.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass and d.objsubid = ${subid})`
}
