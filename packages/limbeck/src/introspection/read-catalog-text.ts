import type { Connection } from '../drivers/driver.ts'
import type { CatalogScript } from './catalog-script.ts'
import type { Places } from './recorded-kinds.ts'
import { inSnapshot } from './snapshot.ts'

/**
 * Reads a catalog from one snapshot, by one query, as the server writes it: a JSON object of arrays by the names of the
 * queries. The same text is the same catalog. See `ReadCatalogOptions.owner`.
 */
export function readCatalogText(connection: Connection, script: CatalogScript, owner = ''): Promise<string> {
  const read = async () => {
    const [found] = await connection.query<{ places: Places }>(await script.placesSql())
    const [answer] = await connection.query<{ parts: string }>(await script.catalogSql(found?.places ?? []))
    return answer?.parts ?? '{}'
  }
  return inSnapshot(connection, read, owner)
}
