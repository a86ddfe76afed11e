import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Cache } from '../shadow/cache.ts'
import type { CatalogCache } from '../sources/catalog-cache.ts'

/** A catalog as it lies in a file. */
interface KeptCatalog extends Omit<Catalog, 'objects'> {
  readonly objects: readonly CatalogObject[]
}

/** Makes the cache of catalogs that keeps them in `cache`. One of another server version than `serverVersion` is not kept. */
export function catalogCache(cache: Cache, serverVersion: number): CatalogCache {
  return {
    through: async (key, make) => {
      const name = `${serverVersion} ${key}`
      const kept = (await cache.get(name)) as KeptCatalog | undefined
      if (kept !== undefined) return { ...kept, objects: byId(kept.objects) }
      const made = await make()
      if (made.serverVersion === serverVersion) {
        await cache.set(name, { ...made, objects: [...made.objects.values()] })
      }
      return made
    },
  }
}

function byId(objects: readonly CatalogObject[]): ReadonlyMap<ObjectId, CatalogObject> {
  return new Map(objects.map((object) => [object.id, object]))
}
