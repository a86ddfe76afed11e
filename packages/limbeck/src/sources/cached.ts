import type { Catalog } from '../catalog/catalog.ts'
import { digest } from './digest.ts'
import type { OpenedSource, SourceContext } from './source.ts'

/** A state whose catalog is that which `make` makes of `parts`, or which it made of the same parts before. */
export function cached(
  { cache }: Pick<SourceContext, 'cache'>,
  parts: readonly (string | undefined)[],
  make: () => Promise<Catalog>,
): OpenedSource {
  const key = digest(parts)
  return { digest: key, catalog: () => (cache === undefined ? make() : cache.through(key, make)) }
}
