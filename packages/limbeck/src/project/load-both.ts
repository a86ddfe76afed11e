import type { Catalog } from '../catalog/catalog.ts'
import type { Source, SourceContext } from '../sources/source.ts'

/**
 * Loads two states side by side: while a server, or its start, is waited for on one side, the other one is computed. Where
 * neither can be loaded, the second one's failure is thrown.
 */
export async function loadBoth(
  context: SourceContext,
  first: Source,
  second: Source,
): Promise<readonly [first: Catalog, second: Catalog]> {
  // What waits longest goes first.
  const loading = first.load(context)
  loading.catch(() => undefined)
  try {
    const loaded = await second.load(context)
    return [await loading, loaded]
  } finally {
    await loading.catch(() => undefined)
  }
}
