import type { Catalog } from '../catalog/catalog.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'

/** What `readCatalog` reads. */
export interface ReadCatalogOptions {
  /** Only the objects in these schemas and those that belong to none. Default: every schema that is the user's. */
  readonly schemas?: readonly string[]
  /** Default: every managed kind. */
  readonly kinds?: readonly Kind[]
  /** The role whose ownership goes without saying, so that the catalog holds no `owner` of it. Default: the current role. */
  readonly owner?: string | undefined
}

/**
 * Reads the catalog of the database that `connection` is in: all kinds, from one snapshot, by one query whatever the
 * number of objects.
 *
 * Every expression is read with an empty search_path and fixed output settings, so that two sessions never disagree.
 * Inside an open transaction it reads what that transaction sees, and leaves its settings as they were.
 */
export async function readCatalog(
  connection: Connection,
  options: ReadCatalogOptions = {},
): Promise<Catalog> {
  // A configuration or a revision that imports Limbeck should not wait for the queries of every kind.
  const { readAddressedCatalog } = await import('./read-addressed-catalog.ts')
  return (await readAddressedCatalog(connection, options)).catalog
}
