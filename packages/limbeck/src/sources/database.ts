import type { Connection, ConnectOptions, Database } from '../drivers/driver.ts'
import { type ReadCatalogOptions, readCatalog } from '../introspection/read-catalog.ts'
import { maskUrl } from '../sql/mask-url.ts'
import { digest } from './digest.ts'
import type { Source } from './source.ts'

/** How a live database is read. */
export interface DatabaseSourceOptions
  extends ConnectOptions,
    Pick<ReadCatalogOptions, 'schemas' | 'owner'> {}

/**
 * The state of a live database, at a URL or opened already; one that was opened for this is closed again.
 *
 * @throws LimbeckError `config.missing-url`, `config.unknown-url`, and from `load` `database.unreachable`,
 *   `database.authentication-failed`, `database.missing`
 */
export function database(target: string | Database, options: DatabaseSourceOptions = {}): Source {
  const masked = typeof target === 'string' ? maskUrl(target) : target.maskedUrl
  const { schemas, owner } = options
  const inside = schemas === undefined ? {} : { schemas }
  const connected = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    const opened = typeof target === 'string' ? await openUrl(target) : target
    try {
      const connection = await opened.connect(options)
      try {
        return await work(connection)
      } finally {
        await connection.close()
      }
    } finally {
      if (typeof target === 'string') await opened.close()
    }
  }
  return {
    name: `database(${masked})`,
    open: () =>
      connected(async (connection) => {
        const { openCatalog } = await import('../introspection/open-catalog.ts')
        const found = await openCatalog(connection, { owner, ...inside })
        const parts = [...found.texts, String(connection.serverVersion), ...(schemas ?? [])]
        return { digest: digest(parts), catalog: found.read }
      }),
    load: () => connected((connection) => readCatalog(connection, { owner, ...inside })),
  }
}

// Drivers are loaded where a database is opened: a configuration that names one should not wait for them.
async function openUrl(url: string): Promise<Database> {
  const { openDatabase } = await import('../drivers/open-database.ts')
  return openDatabase(url)
}
