import { cache as cacheFolder } from 'empathic/package'
import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { createCache } from '../shadow/cache.ts'
import type { CatalogCache } from '../sources/catalog-cache.ts'

/** Set by the build: a hash of Limbeck's own text. Undefined where the sources run as they are. */
declare const LIMBECK_BUILD: string | undefined

/** A catalog as it lies in a file. */
interface KeptCatalog extends Omit<Catalog, 'objects'> {
  readonly objects: readonly CatalogObject[]
}

/**
 * Makes the cache of a project's catalogs, in `node_modules/.cache/limbeck`; undefined where there is no such folder.
 *
 * Limbeck's own text is a part of every key, so that a catalog which another build read is never taken for ours.
 * A catalog of another server version than `serverVersion` is not kept.
 */
export function catalogCache(directory: string, serverVersion: number): CatalogCache | undefined {
  if (typeof LIMBECK_BUILD === 'undefined') return undefined
  const folder = cacheFolder('limbeck', { cwd: directory })
  if (folder === undefined) return undefined
  const files = createCache(folder)
  return {
    through: async (key, make) => {
      const name = `${LIMBECK_BUILD} ${serverVersion} ${key}`
      const kept = (await files.get(name)) as KeptCatalog | undefined
      if (kept !== undefined) return { ...kept, objects: byId(kept.objects) }
      const made = await make()
      if (made.serverVersion === serverVersion) {
        await files.set(name, { ...made, objects: [...made.objects.values()] })
      }
      return made
    },
  }
}

function byId(objects: readonly CatalogObject[]): ReadonlyMap<ObjectId, CatalogObject> {
  return new Map(objects.map((object) => [object.id, object]))
}
