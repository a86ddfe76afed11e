import type { Connection } from '../drivers/driver.ts'
import type { CatalogScript } from './catalog-script.ts'
import type { CatalogText } from './catalog-text.ts'
import type { Places } from './recorded-kinds.ts'
import { inSnapshot } from './snapshot.ts'

/**
 * Reads a catalog from one snapshot, by one query, as the server writes it: a text for each kind and for what else is read,
 * always in the same order. The same texts are the same catalog. See `ReadCatalogOptions.owner`.
 */
export function readCatalogTexts(
  connection: Connection,
  script: CatalogScript,
  owner = '',
): Promise<readonly CatalogText[]> {
  const read = async () => {
    const [found] = await connection.query<{ places: Places }>(await script.placesSql())
    return connection.query<CatalogText>(await script.catalogSql(found?.places ?? []))
  }
  return inSnapshot(connection, read, owner)
}
