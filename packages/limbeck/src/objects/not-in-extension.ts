/** An SQL condition: the object of `catalog` whose oid is in the column `oid` is not a member of an extension. */
export function notInExtension(catalog: string, oid: string): string {
  return `not exists (select from pg_catalog.pg_depend e
    where e.classid = 'pg_catalog.${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`
}
