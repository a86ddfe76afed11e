import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import type { CatalogScript } from './catalog-script.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogText } from './read-catalog-text.ts'

/** A catalog as the server has written it: to be compared with another text, or read. */
export interface OpenedCatalog {
  readonly text: string
  read(): Promise<Catalog>
}

/** Asks for a catalog of every managed kind as `readCatalog` does, by the queries of `script`, and leaves it unread. */
export async function openCatalog(
  connection: Connection,
  script: CatalogScript,
  { owner, schemas }: Omit<ReadCatalogOptions, 'kinds'> = {},
): Promise<OpenedCatalog> {
  const text = await readCatalogText(connection, script, owner)
  return {
    text,
    read: async () => {
      const { readText } = await import('./read-text.ts')
      return readText(connection, text, schemas)
    },
  }
}
