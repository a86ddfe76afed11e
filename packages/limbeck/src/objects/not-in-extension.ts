/**
 * An SQL condition: the object of `catalog` whose oid is in the column `oid` is not a member of an extension. It reads
 * the `extension_member` of `commonTables`.
 */
export function notInExtension(catalog: string, oid: string): string {
  return `${oid} not in (select e.objid from extension_member e where e.classid = 'pg_catalog.${catalog}'::regclass)`
}
