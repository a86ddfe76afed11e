import { type Client, DatabaseError } from 'pg'
import type { LimbeckError } from '../errors/limbeck-error.ts'
import { connectionLost } from './connection-lost.ts'
import { databaseError } from './database-error.ts'
import type { Connection, Notice } from './driver.ts'
import { encodeParameter } from './encode-parameter.ts'
import { refuseNullBytes } from './refuse-null-bytes.ts'

/** What a session needs besides its client. */
export interface PgSession {
  readonly client: Client
  readonly serverVersion: number
  /** The server, without credentials: `db.example.com:5432`. */
  readonly place: string
  /** Asks the server to cancel what the session is running. */
  readonly cancel: () => Promise<void>
}

/** A session through node-postgres. */
export class PgConnection implements Connection {
  readonly serverVersion: number
  readonly #session: PgSession
  readonly #listeners = new Set<(notice: Notice) => void>()
  #lost: LimbeckError | undefined
  #running = 0
  #closing: Promise<void> | undefined

  constructor(session: PgSession) {
    this.#session = session
    this.serverVersion = session.serverVersion
    session.client.on('notice', (message) => {
      const { severity = 'NOTICE', code = '00000', message: text = '' } = message
      for (const listener of this.#listeners) listener({ severity, code, message: text })
    })
    // Without a listener an idle session that the server ends would end this process.
    session.client.on('error', (error) => this.#lose(error))
    session.client.on('end', () => this.#lose(new Error('the session has ended')))
  }

  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) {
    const result = await this.#run(sql, (client) => client.query(sql, parameters.map(encodeParameter)))
    return result.rows as readonly Row[]
  }

  async execute(sql: string): Promise<void> {
    await this.#run(sql, (client) => client.query(sql))
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #run<Result>(sql: string, work: (client: Client) => Promise<Result>): Promise<Result> {
    refuseNullBytes(sql)
    if (this.#lost !== undefined) throw this.#lost
    this.#running++
    try {
      return await work(this.#session.client)
    } catch (error) {
      throw this.#translate(error)
    } finally {
      this.#running--
    }
  }

  #translate(error: unknown): unknown {
    if (error instanceof DatabaseError) {
      if (error.severity !== 'FATAL' && error.severity !== 'PANIC') return databaseError(error)
      this.#lose(error)
    } else if (error instanceof Error && this.#lost === undefined && isConnectionError(error))
      this.#lose(error)
    return this.#lost ?? error
  }

  #lose(error: Error): void {
    const sqlstate = error instanceof DatabaseError ? error.code : undefined
    const reason = this.#closing === undefined ? error.message : 'it was closed'
    this.#lost ??= connectionLost(this.#session.place, reason, sqlstate)
  }

  async #end(): Promise<void> {
    if (this.#running > 0 && this.#lost === undefined) await this.#session.cancel()
    await this.#session.client.end()
  }
}

function isConnectionError(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code?.startsWith('E') === true || /terminated|not queryable|was closed/i.test(error.message)
}
