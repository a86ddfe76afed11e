import { Client, type ClientConfig } from 'pg'
import { maskUrl } from '../sql/mask-url.ts'
import { connectWithRetry } from './connect-with-retry.ts'
import { decodeValue } from './decode-value.ts'
import type { Connection, ConnectOptions, Database, Driver } from './driver.ts'
import { parseDatabaseUrl } from './parse-database-url.ts'
import { PgConnection } from './pg-connection.ts'
import { sessionSettings } from './session-settings.ts'

/**
 * Opens databases of a PostgreSQL server through node-postgres: `postgresql://user@host:port/name?option=value`.
 *
 * What the URL leaves out comes from libpq's environment variables (PGHOST, PGUSER, PGPASSWORD, …) and ~/.pgpass.
 */
export const pg: Driver = { name: 'pg', open: (url) => new PgDatabase(url) }

class PgDatabase implements Database {
  readonly maskedUrl: string
  readonly name: string
  readonly isConcurrent = true
  readonly #config: ClientConfig

  constructor(url: string) {
    this.maskedUrl = maskUrl(url)
    this.#config = { ...parseDatabaseUrl(url), types: { getTypeParser }, keepAlive: true }
    this.name = new Client(this.#config).database ?? ''
  }

  async connect({ applicationName, connectTimeoutMs = 10_000 }: ConnectOptions = {}): Promise<Connection> {
    const application_name =
      applicationName ?? this.#config.application_name ?? process.env.PGAPPNAME ?? 'limbeck'
    const { client, place } = await connectWithRetry({ ...this.#config, application_name }, connectTimeoutMs)
    const { rows } = await client.query<{ version: number }>(sessionSettings)
    const cancel = async () => {}
    return new PgConnection({ client, serverVersion: rows[0]?.version ?? 0, place, cancel })
  }

  async close(): Promise<void> {}
}

// node-postgres types this as a function of many overloads, one per type.
const getTypeParser = ((type: number, format?: string) => (text: string) =>
  format === 'binary' ? text : decodeValue(type, text)) as never
