import type { CatalogScript } from '../introspection/catalog-script.ts'
import { managedScript } from '../introspection/managed-script.ts'
import type { Cache } from '../shadow/cache.ts'

/** The queries as they lie in a file: that of everything by the answer to the first. */
interface KeptScript {
  readonly placesSql: string
  readonly catalogSql: Readonly<Record<string, string>>
}

/** The queries that read a catalog, from where `cache` keeps them: to put them together takes every kind. */
export function keptScript(cache: Cache | undefined, serverVersion: number): CatalogScript {
  const script = managedScript(serverVersion)
  if (cache === undefined) return script
  const key = `queries ${serverVersion}`
  let kept: Promise<KeptScript | undefined> | undefined
  const load = () => {
    kept ??= cache.get(key) as Promise<KeptScript | undefined>
    return kept
  }
  return {
    placesSql: async () => (await load())?.placesSql ?? script.placesSql(),
    catalogSql: async (places) => {
      const known = (await load())?.catalogSql ?? {}
      const pattern = places.map(Number).join('')
      const found = known[pattern]
      if (found !== undefined) return found
      const sql = await script.catalogSql(places)
      await cache.set(key, {
        placesSql: await script.placesSql(),
        catalogSql: { ...known, [pattern]: sql },
      } satisfies KeptScript)
      return sql
    },
  }
}
