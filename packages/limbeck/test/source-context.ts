import { resetDatabase } from '../src/shadow/reset-database.ts'
import type { SourceContext, SourceWarning } from '../src/sources/source.ts'
import type { TestDatabase, TestServer } from './on-every-server.ts'

/** What a test hands to a source: scratch databases on `server`, and a record of what happened. */
export interface TestSourceContext extends SourceContext {
  readonly warnings: readonly SourceWarning[]
  /** How many scratch databases have been made. */
  readonly uses: () => number
}

/** Makes the context of a source whose relative paths start from `directory`. */
export function sourceContext(server: TestServer, directory = import.meta.dirname): TestSourceContext {
  const warnings: SourceWarning[] = []
  let uses = 0
  let embedded: TestDatabase | undefined
  return {
    directory,
    warnings,
    warn: (warning) => void warnings.push(warning),
    uses: () => uses,
    shadow: {
      use: async (work) => {
        uses++
        // A further PGlite takes seconds to start.
        if (embedded !== undefined) await resetDatabase(embedded.connection)
        const { connection } = embedded ?? (await fresh())
        return work(connection)
      },
      close: async () => undefined,
    },
  }

  async function fresh(): Promise<TestDatabase> {
    const made = await server.fresh()
    if (server.name === 'pglite') embedded = made
    return made
  }
}
