import type { Connection } from '../drivers/driver.ts'
import { kinds as managedKinds } from '../objects/kinds.ts'
import { type AddressedCatalog, addressCatalog } from './address-catalog.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogRows } from './read-catalog-rows.ts'

/** Reads a catalog as `readCatalog` does, together with the addresses of its objects. */
export async function readAddressedCatalog(
  connection: Connection,
  { kinds = managedKinds, owner, schemas }: ReadCatalogOptions = {},
): Promise<AddressedCatalog> {
  return addressCatalog(connection, kinds, await readCatalogRows(connection, kinds, owner), schemas)
}
