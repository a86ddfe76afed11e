import { readCatalog } from '../introspection/read-catalog.ts'
import { cached } from './cached.ts'
import { materialise } from './materialise.ts'
import type { ModelSource } from './model-source.ts'

/**
 * A source whose state its statements make, in the order given, in one shadow database; none is made when a cache holds
 * what the same statements made before.
 *
 * @throws LimbeckError from `load`: `models.refused` for a statement that the server does not take
 */
export function defineModelSource(name: string, statements: ModelSource['statements']): ModelSource {
  const open: NonNullable<ModelSource['open']> = async (context) => {
    const all = await statements(context)
    const parts = all.flatMap(({ sql, role }) => [sql, role])
    return cached(context, parts, () =>
      context.shadow.use((connection) => materialise(connection, all, () => readCatalog(connection))),
    )
  }
  return { name, statements, open, load: async (context) => (await open(context)).catalog() }
}
