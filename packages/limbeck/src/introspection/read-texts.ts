import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import { kinds } from '../objects/kinds.ts'
import type { CatalogText } from './catalog-text.ts'
import { gatherCatalog } from './gather-catalog.ts'

/** The catalog of every managed kind that a server has written. */
export function readTexts(
  server: Pick<Connection, 'serverVersion'>,
  texts: readonly CatalogText[],
  schemas: readonly string[] | undefined,
): Catalog {
  const gathering = gatherCatalog(server, kinds)
  for (const text of texts) gathering.add(text)
  return gathering.finish(schemas).catalog
}
