import type { Connection } from '../drivers/driver.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { cached } from './cached.ts'
import type { Source } from './source.ts'

/**
 * The state that `apply` makes in an empty database: revisions replayed up to a point, for instance. `name` is how
 * messages call it.
 *
 * `parts`, the texts that decide what `apply` does, let a cache recognise the state; without them it is made each time.
 */
export function replay(
  name: string,
  apply: (connection: Connection) => Promise<void>,
  parts?: readonly string[],
): Source {
  return {
    name,
    load: ({ shadow, cache }) => {
      const make = () =>
        shadow.use(async (connection) => {
          await apply(connection)
          return readCatalog(connection)
        })
      return parts === undefined ? make() : cached({ cache }, ['replay', ...parts], make).catalog()
    },
  }
}
