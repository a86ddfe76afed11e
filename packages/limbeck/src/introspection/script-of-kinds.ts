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
        ({ name, rows }) => `select '${name}' as name, ${rows}::pg_catalog.text as rows`,
      )
      return `with ${commonTables}\n${rows.join('\nunion all\n')}`
    },
  }
}
