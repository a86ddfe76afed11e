import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'
import type { CatalogText } from './catalog-text.ts'
import type { AddressedCatalog, CatalogGathering } from './gather-catalog.ts'
import { hearCatalog } from './hear-catalog.ts'
import { managedScript } from './managed-script.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'

/** Reads a catalog as `readCatalog` does, together with the addresses of its objects. */
export async function readAddressedCatalog(
  connection: Connection,
  { kinds, owner, schemas }: ReadCatalogOptions = {},
): Promise<AddressedCatalog> {
  // What comes before those who read it are loaded.
  const early: CatalogText[] = []
  let gathering: CatalogGathering | undefined
  const begin = async () => {
    gathering ??= await gatheringOf(connection, kinds)
    for (const text of early.splice(0)) gathering.add(text)
    return gathering
  }
  const hear = (text: CatalogText) => {
    if (gathering === undefined) early.push(text)
    else gathering.add(text)
  }
  await hearCatalog(connection, scriptOf(kinds, connection.serverVersion), hear, { owner, meanwhile: begin })
  return (await begin()).finish(schemas)
}

async function gatheringOf(
  connection: Connection,
  kinds: readonly Kind[] | undefined,
): Promise<CatalogGathering> {
  const { gatherCatalog } = await import('./gather-catalog.ts')
  return gatherCatalog(connection, kinds ?? (await import('../objects/kinds.ts')).kinds)
}

async function scriptOf(kinds: readonly Kind[] | undefined, serverVersion: number) {
  if (kinds === undefined) return managedScript(serverVersion)
  const { scriptOfKinds } = await import('./script-of-kinds.ts')
  return scriptOfKinds(kinds, serverVersion)
}
