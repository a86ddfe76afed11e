import type { OwnedCatalog } from './owned-catalogs.ts'

/**
 * An SQL condition on the row `x` of a catalog: the object belongs to another role than `limbeck.owner`, by default the
 * current one, which owns what it makes. Nor does the schema `public` by itself: initdb gives it to pg_database_owner (from PostgreSQL 15).
 */
export function isOthers({ catalog, prefix }: Pick<OwnedCatalog, 'catalog' | 'prefix'>): string {
  const owner = `pg_catalog.pg_get_userbyid(x.${prefix}owner)`
  const expected = `coalesce(nullif(pg_catalog.current_setting('limbeck.owner', true), ''), current_user)`
  if (catalog !== 'pg_namespace') return `x.oid >= 16384 and ${owner} <> ${expected}`
  return `${owner} <> ${expected} and not (x.nspname = 'public' and ${owner} = 'pg_database_owner')`
}
