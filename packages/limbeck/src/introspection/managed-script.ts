import type { CatalogScript } from './catalog-script.ts'

/** The queries that read every managed kind. They are put together at their first use: that loads every kind. */
export function managedScript(serverVersion: number): CatalogScript {
  let made: Promise<CatalogScript> | undefined
  const script = () => {
    made ??= make(serverVersion)
    return made
  }
  return {
    placesSql: async () => (await script()).placesSql(),
    catalogSql: async (places) => (await script()).catalogSql(places),
  }
}

async function make(serverVersion: number): Promise<CatalogScript> {
  const { kinds } = await import('../objects/kinds.ts')
  const { scriptOfKinds } = await import('./script-of-kinds.ts')
  return scriptOfKinds(kinds, serverVersion)
}
