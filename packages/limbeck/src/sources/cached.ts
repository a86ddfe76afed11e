import { createHash } from 'node:crypto'
import type { Catalog } from '../catalog/catalog.ts'
import type { SourceContext } from './source.ts'

/** The catalog that `make` makes of `parts`, or that which it made of the same parts before. */
export async function cached(
  { cache }: Pick<SourceContext, 'cache'>,
  parts: readonly (string | undefined)[],
  make: () => Promise<Catalog>,
): Promise<Catalog> {
  if (cache === undefined) return make()
  return cache.through(createHash('sha256').update(JSON.stringify(parts)).digest('hex'), make)
}
