import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import { kinds as managedKinds } from '../objects/kinds.ts'
import { addressCatalog } from './address-catalog.ts'
import { catalogRows } from './catalog-rows.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogText } from './read-catalog-text.ts'

/** A catalog as the server has written it: to be compared with another text, or read. */
export interface OpenedCatalog {
  readonly text: string
  read(): Catalog
}

/** Asks for a catalog as `readCatalog` does, and leaves the answer unread. */
export async function openCatalog(
  connection: Connection,
  { kinds = managedKinds, owner, schemas }: ReadCatalogOptions = {},
): Promise<OpenedCatalog> {
  const text = await readCatalogText(connection, kinds, owner)
  return {
    text,
    read: () => addressCatalog(connection, kinds, catalogRows(JSON.parse(text)), schemas).catalog,
  }
}
