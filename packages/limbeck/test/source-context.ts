import type { SourceContext, SourceWarning } from '../src/sources/source.ts'
import type { TestServer } from './on-every-server.ts'

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
  return {
    directory,
    warnings,
    warn: (warning) => void warnings.push(warning),
    uses: () => uses,
    shadow: {
      use: async (work) => {
        uses++
        const { connection } = await server.fresh()
        return work(connection)
      },
      close: async () => undefined,
    },
  }
}
