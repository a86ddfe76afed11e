import { Client, type ClientConfig } from 'pg'
import { maskUrl } from '../sql/mask-url.ts'
import { connectWithRetry } from './connect-with-retry.ts'
import { decodeValue } from './decode-value.ts'
import type { Connection, ConnectOptions, Database, Driver } from './driver.ts'
import { parseDatabaseUrl } from './parse-database-url.ts'
import { PgConnection } from './pg-connection.ts'
import { readPasswordFile } from './read-password-file.ts'
import { sessionSettings } from './session-settings.ts'

/**
 * Opens databases of a PostgreSQL server through node-postgres: `postgresql://user@host:port/name?option=value`.
 *
 * What the URL leaves out comes from libpq's environment variables (PGHOST, PGUSER, PGPASSWORD, …) and from its
 * password file.
 */
export const pg: Driver = {
  name: 'pg',
  open(url) {
    const { config, connectTimeoutMs = defaultTimeoutMs } = parseDatabaseUrl(url)
    return new PgDatabase(maskUrl(url), config, connectTimeoutMs)
  },
}

const defaultTimeoutMs = 10_000

class PgDatabase implements Database {
  readonly maskedUrl: string
  readonly name: string
  readonly #config: ClientConfig
  readonly #timeoutMs: number
  #isEmbedded = false
  #serverVersion: number | undefined

  constructor(maskedUrl: string, config: ClientConfig, timeoutMs: number) {
    const password = config.password || process.env.PGPASSWORD || readPasswordFile(config)
    this.#config = { ...config, password, types: { getTypeParser }, keepAlive: true, pipeline: true }
    this.#timeoutMs = timeoutMs
    this.maskedUrl = maskedUrl
    this.name = new Client(this.#config).database ?? ''
  }

  async connect(options: ConnectOptions = {}): Promise<Connection> {
    const { connectTimeoutMs = this.#timeoutMs } = options
    const application_name =
      options.applicationName ?? this.#config.application_name ?? process.env.PGAPPNAME ?? 'limbeck'
    const { client, place } = await connectWithRetry({ ...this.#config, application_name }, connectTimeoutMs)
    const { rows } = await client.query<{ version: number; embedded: boolean }>(sessionSettings)
    this.#isEmbedded = rows[0]?.embedded === true
    this.#serverVersion = rows[0]?.version ?? 0
    return new PgConnection(client, place, this.#serverVersion)
  }

  get serverVersion(): number | undefined {
    return this.#serverVersion
  }

  get isConcurrent(): boolean {
    return !this.#isEmbedded
  }

  sibling(name: string): Database {
    const { user, host, port } = new Client(this.#config)
    const url = new URL(`postgresql://${encodeURIComponent(host)}:${port}/${encodeURIComponent(name)}`)
    url.username = user ?? ''
    return new PgDatabase(url.href, { ...this.#config, database: name }, this.#timeoutMs)
  }

  async close(): Promise<void> {}
}

// Its declared type has an overload for each type and form of value.
const getTypeParser = ((type: number) => (text: string) => decodeValue(type, text)) as NonNullable<
  ClientConfig['types']
>['getTypeParser']
