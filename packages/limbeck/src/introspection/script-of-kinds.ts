import { commonTables } from '../objects/common-tables.ts'
import type { Kind } from '../objects/kind.ts'
import type { CatalogScript } from './catalog-script.ts'
import { dependencyQueries } from './dependencies.ts'
import { recordedPlaces } from './recorded-places.ts'
import { selectedNames } from './selected-names.ts'
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
    queries: queries.map(({ name, sql, places }) => {
      const columns = selectedNames(sql)
      return { name, columns, rows: rowsOf(sql, columns), places }
    }),
  }
}

/** What the columns are called is not said in every row: that would be most of the text. */
function rowsOf(sql: string, columns: readonly string[]): string {
  const values = columns.map((column) => `q."${column}"`).join(', ')
  const row = `pg_catalog.json_build_array(${values})`
  return `(select coalesce(pg_catalog.json_agg(${row}), '[]'::pg_catalog.json) from (${sql}) q)`
}
