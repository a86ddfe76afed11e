import { decodeRows } from './decode-rows.ts'
import type { Connection, ConnectOptions, Database } from './driver.ts'
import { PgliteConnection } from './pglite-connection.ts'
import type { RunningPglite } from './running-pglite.ts'
import { sessionSettings } from './session-settings.ts'

/** A running PGlite, and what to do once it has been closed. */
export interface StartedPglite {
  readonly instance: RunningPglite
  readonly release?: () => void
}

/** Starts a PGlite. `closing` tells that nobody wants it any more: a start that can be cut off then fails. */
type StartPglite = (closing: AbortSignal) => Promise<StartedPglite>

const unheard = () => undefined

/** An embedded PGlite as a database. The instance starts with the first connection and ends with `close`. */
export class PgliteDatabase implements Database {
  readonly maskedUrl: string
  readonly name = 'postgres'
  readonly isConcurrent = false
  readonly #start: StartPglite
  readonly #open = new Set<Connection>()
  #started: Promise<StartedPglite> | undefined
  #closing = new AbortController()

  /** `start` makes the instance that `url` names. */
  constructor(url: string, start: StartPglite) {
    this.maskedUrl = url
    this.#start = start
  }

  async connect({ applicationName = 'limbeck' }: ConnectOptions = {}): Promise<Connection> {
    this.#started ??= this.#start(this.#closing.signal)
    const { instance } = await this.#started.catch((error: unknown) => {
      // A later attempt may find the folder free.
      this.#started = undefined
      throw error
    })
    const [row] = decodeRows<{ version: number }>(await instance.query(sessionSettings, [], unheard))
    const named = "select pg_catalog.set_config('application_name', $1, false)"
    await instance.query(named, [applicationName], unheard)
    const connection = new PgliteConnection(instance, row?.version ?? 0, () =>
      this.#release(connection, instance),
    )
    this.#open.add(connection)
    return connection
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#closing = new AbortController()
    const started = await this.#started?.catch(() => undefined)
    this.#started = undefined
    if (started === undefined) return
    await Promise.all([...this.#open].map((connection) => connection.close()))
    await started.instance.close()
    started.release?.()
  }

  async #release(connection: Connection, instance: RunningPglite): Promise<void> {
    this.#open.delete(connection)
    if (this.#open.size > 0 || instance.isClosed) return
    await instance.exec('rollback', unheard)
    await instance.exec('discard all', unheard)
  }
}
