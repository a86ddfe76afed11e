import type { PGlite } from '@electric-sql/pglite'
import type { Connection, ConnectOptions, Database } from './driver.ts'
import { PgliteConnection } from './pglite-connection.ts'
import { sessionSettings } from './session-settings.ts'

/** An embedded PGlite as a database. The instance starts with the first connection and ends with `close`. */
export class PgliteDatabase implements Database {
  readonly maskedUrl: string
  readonly name = 'postgres'
  readonly isConcurrent = false
  readonly #start: () => Promise<PGlite>
  #instance: Promise<PGlite> | undefined
  #handles = 0

  /** `place` is what follows `pglite:` in the URL; `start` makes the instance. */
  constructor(place: string, start: () => Promise<PGlite>) {
    this.maskedUrl = `pglite:${place}`
    this.#start = start
  }

  async connect({ applicationName = 'limbeck' }: ConnectOptions = {}): Promise<Connection> {
    this.#instance ??= this.#start()
    const instance = await this.#instance
    const { rows } = await instance.query<{ version: number }>(sessionSettings)
    await instance.query("select pg_catalog.set_config('application_name', $1, false)", [applicationName])
    this.#handles++
    return new PgliteConnection(instance, rows[0]?.version ?? 0, () => this.#release(instance))
  }

  async close(): Promise<void> {
    const instance = await this.#instance?.catch(() => undefined)
    if (instance !== undefined && !instance.closed) await instance.close()
  }

  async #release(instance: PGlite): Promise<void> {
    this.#handles--
    if (this.#handles > 0 || instance.closed) return
    await instance.exec('rollback')
    await instance.exec('discard all')
  }
}
