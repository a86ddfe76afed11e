import { commonTables } from '../objects/common-tables.ts'
import type { Kind } from '../objects/kind.ts'
import { catalogQueries } from './catalog-queries.ts'
import type { CatalogScript } from './catalog-script.ts'
import { placesSql, recordedKinds } from './recorded-kinds.ts'

/** The queries that read some kinds on a server of a version. */
export function scriptOfKinds(kinds: readonly Kind[], serverVersion: number): CatalogScript {
  return {
    placesSql: async () => placesSql(kinds),
    catalogSql: async (places) => {
      const rows = catalogQueries({ serverVersion }, recordedKinds(kinds, places)).map(
        ({ name, rows }) => `select '${name}' as name, ${rows} as rows`,
      )
      return `with ${commonTables}
    select pg_catalog.json_object_agg(q.name, q.rows)::pg_catalog.text as parts
    from (${rows.join('\nunion all\n')}) q`
    },
  }
}
