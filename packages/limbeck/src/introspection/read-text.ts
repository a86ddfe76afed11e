import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import { kinds } from '../objects/kinds.ts'
import { addressCatalog } from './address-catalog.ts'
import { catalogRows } from './catalog-rows.ts'

/** The catalog of every managed kind that a server has written as `text`. */
export function readText(
  server: Pick<Connection, 'serverVersion'>,
  text: string,
  schemas: readonly string[] | undefined,
): Catalog {
  return addressCatalog(server, kinds, catalogRows(JSON.parse(text)), schemas).catalog
}
