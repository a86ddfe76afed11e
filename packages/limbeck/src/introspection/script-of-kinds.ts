import { commonTables } from '../objects/common-tables.ts'
import type { Kind } from '../objects/kind.ts'
import type { CatalogScript } from './catalog-script.ts'
import { dependencyQueries } from './dependencies.ts'
import { recordedPlaces } from './recorded-places.ts'
import { unmanagedQuery } from './unmanaged.ts'

/** The queries that read some kinds on a server of a version, and what is read besides them. */
export function scriptOfKinds(kinds: readonly Kind[], serverVersion: number): CatalogScript {
  const places = recordedPlaces(kinds)
  const queries = [
    ...kinds.map((kind) => ({
      name: kind.kind,
      sql: kind.query(serverVersion),
      places: places.of(kind),
    })),
    ...Object.entries(dependencyQueries).map(([name, sql]) => ({ name, sql, places: [] })),
    { name: 'unmanaged', sql: unmanagedQuery(), places: [] },
  ]
  return {
    commonTables,
    placesSql: places.sql,
    queries: queries.map(({ name, sql, places }) => ({
      name,
      rows: `(select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(q)), '[]'::pg_catalog.json) from (${sql}) q)`,
      places,
    })),
  }
}
