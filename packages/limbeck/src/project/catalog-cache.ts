import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Cache } from '../shadow/cache.ts'
import type { CatalogCache } from '../sources/catalog-cache.ts'

/** A catalog as it lies in a file. */
interface KeptCatalog extends Omit<Catalog, 'objects'> {
  readonly objects: readonly CatalogObject[]
}

/** The server that catalogs are made on. */
export interface CatalogServer {
  /** What tells it from servers on which the same statements might make something else. */
  readonly name: string
  /** A catalog of another version is not kept. Undefined where there is no other. */
  readonly serverVersion?: number
}

/** Makes the cache of catalogs that keeps them in `cache`. */
export function catalogCache(cache: Cache, server: CatalogServer): CatalogCache {
  return {
    through: async (key, make) => {
      const name = `${server.name} ${key}`
      const kept = (await cache.get(name)) as KeptCatalog | undefined
      if (kept !== undefined) return { ...kept, objects: byId(kept.objects) }
      const made = await make()
      if (made.serverVersion === (server.serverVersion ?? made.serverVersion)) {
        await cache.set(name, { ...made, objects: [...made.objects.values()] })
      }
      return made
    },
  }
}

function byId(objects: readonly CatalogObject[]): ReadonlyMap<ObjectId, CatalogObject> {
  return new Map(objects.map((object) => [object.id, object]))
}
