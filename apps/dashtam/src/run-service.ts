import { createRequire } from 'node:module'
import { buildServer } from './api/build-server.ts'
import { buildServices } from './api/build-services.ts'
import { openPool } from './database/open-pool.ts'
import { purgeHourly } from './maintenance/purge-hourly.ts'
import { revisionHeads } from './revision-heads.ts'
import type { Settings } from './settings/settings.ts'

/** A service that answers. */
export interface RunningService {
  /** `http://127.0.0.1:8000`. */
  readonly address: string
  /** Answers what is under way, and ends. */
  close(): Promise<void>
}

/** Opens the service's port. The database need not be there: the service says so under `/health` and `/ready`. */
export async function runService(settings: Settings): Promise<RunningService> {
  const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }
  const pool = openPool(settings.databaseUrl)
  const services = buildServices(settings, { version, database: pool.database, heads: await revisionHeads() })
  const server = await buildServer(services)
  const address = await server.listen({ host: settings.host, port: settings.port })
  // The next hour tries again; a database that is away or behind is said so under `/health`.
  const stopPurging = purgeHourly(pool.database, (error) => server.log.warn(error, 'the purge failed'))
  return {
    address,
    close: async () => {
      stopPurging()
      await server.close()
      await pool.close()
    },
  }
}
