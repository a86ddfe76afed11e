import type { Connection } from '../drivers/driver.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import type { Source } from './source.ts'

/**
 * The state that `apply` makes in an empty database: revisions replayed up to a point, for instance. `name` is how
 * messages call it.
 */
export function replay(name: string, apply: (connection: Connection) => Promise<void>): Source {
  return {
    name,
    load: ({ shadow }) =>
      shadow.use(async (connection) => {
        await apply(connection)
        return readCatalog(connection)
      }),
  }
}
