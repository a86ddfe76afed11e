import type { ConnectOptions, Database } from '../drivers/driver.ts'
import { type ReadCatalogOptions, readCatalog } from '../introspection/read-catalog.ts'
import { maskUrl } from '../sql/mask-url.ts'
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
  return {
    name: `database(${masked})`,
    load: async () => {
      const opened = typeof target === 'string' ? await open(target) : target
      try {
        const connection = await opened.connect(options)
        try {
          const { schemas, owner } = options
          return await readCatalog(connection, { owner, ...(schemas !== undefined && { schemas }) })
        } finally {
          await connection.close()
        }
      } finally {
        if (typeof target === 'string') await opened.close()
      }
    },
  }
}

// Drivers are loaded where a database is opened: a configuration that names one should not wait for them.
async function open(url: string): Promise<Database> {
  const { openDatabase } = await import('../drivers/open-database.ts')
  return openDatabase(url)
}
