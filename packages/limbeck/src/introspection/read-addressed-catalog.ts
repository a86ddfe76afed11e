import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'
import { type AddressedCatalog, addressCatalog } from './address-catalog.ts'
import { managedScript } from './managed-script.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogRows } from './read-catalog-rows.ts'

/** Reads a catalog as `readCatalog` does, together with the addresses of its objects. */
export async function readAddressedCatalog(
  connection: Connection,
  { kinds, owner, schemas }: ReadCatalogOptions = {},
): Promise<AddressedCatalog> {
  const script = await scriptOf(kinds, connection.serverVersion)
  // Who reads the answer is loaded while the server works on it.
  const meanwhile = kinds === undefined ? { meanwhile: loadKinds } : {}
  const rows = await readCatalogRows(connection, script, { owner, ...meanwhile })
  return addressCatalog(connection, kinds ?? (await loadKinds()), rows, schemas)
}

async function loadKinds(): Promise<readonly Kind[]> {
  return (await import('../objects/kinds.ts')).kinds
}

async function scriptOf(kinds: readonly Kind[] | undefined, serverVersion: number) {
  if (kinds === undefined) return managedScript(serverVersion)
  const { scriptOfKinds } = await import('./script-of-kinds.ts')
  return scriptOfKinds(kinds, serverVersion)
}
