import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import type { CatalogText } from './catalog-text.ts'
import { managedScript } from './managed-script.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogTexts } from './read-catalog-texts.ts'

/** A catalog as the server has written it: to be compared with others, or read. */
export interface OpenedCatalog {
  readonly texts: readonly string[]
  read(): Promise<Catalog>
}

/** Asks for a catalog of every managed kind as `readCatalog` does, and leaves it unread. */
export async function openCatalog(
  connection: Connection,
  { owner, schemas }: Omit<ReadCatalogOptions, 'kinds'> = {},
): Promise<OpenedCatalog> {
  const texts: CatalogText[] = []
  await readCatalogTexts(connection, managedScript(connection.serverVersion), (text) => texts.push(text), {
    owner,
  })
  return {
    texts: texts.flatMap(({ name, rows }) => [name, rows]),
    read: async () => {
      const { readTexts } = await import('./read-texts.ts')
      return readTexts(connection, texts, schemas)
    },
  }
}
