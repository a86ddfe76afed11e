import type { Catalog } from '../catalog/catalog.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { cached } from './cached.ts'
import { materialise } from './materialise.ts'
import type { ModelSource, ModelStatement } from './model-source.ts'
import type { SourceContext } from './source.ts'

/**
 * The catalog of the one state that `sources` describe together: their statements, in the order given, in one shadow
 * database; none is made when a cache holds what the same statements made before.
 *
 * @throws LimbeckError `models.refused` for a statement that the server does not take
 */
export async function loadModels(sources: readonly ModelSource[], context: SourceContext): Promise<Catalog> {
  const statements: ModelStatement[] = []
  for (const source of sources) statements.push(...(await source.statements(context)))
  const parts = statements.flatMap(({ sql, role }) => [sql, role])
  return cached(context, parts, () =>
    context.shadow.use((connection) => materialise(connection, statements, () => readCatalog(connection))),
  )
}
