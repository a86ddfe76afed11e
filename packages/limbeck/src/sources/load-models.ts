import type { Catalog } from '../catalog/catalog.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { materialise } from './materialise.ts'
import type { ModelSource, ModelStatement } from './model-source.ts'
import type { SourceContext } from './source.ts'

/**
 * The catalog of the one state that `sources` describe together: their statements, in the order given, in one shadow
 * database.
 *
 * @throws LimbeckError `models.refused` for a statement that the server does not take
 */
export async function loadModels(sources: readonly ModelSource[], context: SourceContext): Promise<Catalog> {
  const statements: ModelStatement[] = []
  for (const source of sources) statements.push(...(await source.statements(context)))
  return context.shadow.use((connection) =>
    materialise(connection, statements, () => readCatalog(connection)),
  )
}
