import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'
import { dependencyQueries } from './dependencies.ts'
import { unmanagedQuery } from './unmanaged.ts'

/** One of the queries of a catalog. */
export interface CatalogQuery {
  readonly name: string
  /** An expression: the rows as JSON. */
  readonly rows: string
}

/** The queries of some kinds, and of what is read besides them. */
export function catalogQueries(
  { serverVersion }: Pick<Connection, 'serverVersion'>,
  kinds: readonly Kind[],
): readonly CatalogQuery[] {
  const queries = [
    ...kinds.map((kind) => ({ name: kind.kind, sql: kind.query(serverVersion) })),
    ...Object.entries(dependencyQueries).map(([name, sql]) => ({ name, sql })),
    { name: 'unmanaged', sql: unmanagedQuery() },
  ]
  return queries.map(({ name, sql }) => ({
    name,
    rows: `(select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(q)), '[]'::pg_catalog.json) from (${sql}) q)`,
  }))
}
