import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import { kinds } from '../objects/kinds.ts'
import { addressCatalog } from './address-catalog.ts'
import { catalogRows } from './catalog-rows.ts'
import type { CatalogText } from './catalog-text.ts'

/** The catalog of every managed kind that a server has written. */
export function readTexts(
  server: Pick<Connection, 'serverVersion'>,
  texts: readonly CatalogText[],
  schemas: readonly string[] | undefined,
): Catalog {
  return addressCatalog(server, kinds, catalogRows(texts), schemas).catalog
}
