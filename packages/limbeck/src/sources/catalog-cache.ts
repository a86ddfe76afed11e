import type { Catalog } from '../catalog/catalog.ts'

/** Keeps the catalogs of states that were made before, so that no scratch database is made for them again. */
export interface CatalogCache {
  /**
   * Returns the catalog that is kept under `key`, else that which `make` makes, and keeps it. `key` stands for what
   * makes the state; the cache itself keeps server versions and versions of Limbeck apart.
   */
  through(key: string, make: () => Promise<Catalog>): Promise<Catalog>
}
