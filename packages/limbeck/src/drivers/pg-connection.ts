import { type Client, DatabaseError, Query, type QueryConfig } from 'pg'
import type { LimbeckError } from '../errors/limbeck-error.ts'
import { cancelRequest } from './cancel-request.ts'
import { connectionLost } from './connection-lost.ts'
import { databaseError } from './database-error.ts'
import type { Connection, Notice } from './driver.ts'
import { encodeParameter } from './encode-parameter.ts'
import { refuseNullBytes } from './refuse-null-bytes.ts'

/** Has a setting of node-postgres that its types do not know. */
interface ExtendedQuery extends QueryConfig {
  readonly queryMode: 'extended'
}

/** A session through node-postgres. Statements that are given at once are sent at once, and run one after another. */
export class PgConnection implements Connection {
  readonly serverVersion: number
  readonly #client: Client
  readonly #place: string
  readonly #listeners = new Set<(notice: Notice) => void>()
  /** What was sent and is not answered, in order. */
  readonly #running = new Set<Promise<unknown>>()
  #lost: LimbeckError | undefined
  #closing: Promise<void> | undefined

  /** `client` is connected to `place`, a server's name without credentials. */
  constructor(client: Client, place: string, serverVersion: number) {
    this.#client = client
    this.#place = place
    this.serverVersion = serverVersion
    client.on('notice', (message) => {
      const { severity = 'NOTICE', code = '00000', message: text = '' } = message
      for (const listener of this.#listeners) listener({ severity, code, message: text })
    })
    // Without a listener an idle session that the server ends would end this process.
    client.on('error', (error) => this.#lose(error))
    client.on('end', () => this.#lose(new Error('the server ended it')))
  }

  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) {
    const result = await this.#run(sql, () => this.#client.query<Row>(extended(sql, parameters)))
    return result.rows
  }

  async each<Row extends object = Record<string, unknown>>(sql: string, hear: (row: Row) => void) {
    await this.#run(sql, () => this.#submit(sql, hear))
  }

  async execute(sql: string): Promise<void> {
    await this.#run(sql, () => this.#client.query(sql))
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  cancel(): Promise<void> {
    return cancelRequest(this.#client)
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  #submit<Row extends object>(sql: string, hear: (row: Row) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let failed: { readonly error: unknown } | undefined
      const query = new Query<Row>(extended(sql))
      query.on('row', (row) => {
        if (failed !== undefined) return
        try {
          hear(row)
        } catch (error) {
          failed = { error }
        }
      })
      query.on('error', reject)
      query.on('end', () => (failed === undefined ? resolve() : reject(failed.error)))
      this.#client.query(query)
    })
  }

  async #run<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    refuseNullBytes(sql)
    if (this.#closing !== undefined) this.#lose(new Error('it was closed'))
    if (this.#lost !== undefined) throw this.#lost
    this.#sendTogether()
    const result = work()
    this.#running.add(result)
    try {
      return await result
    } catch (error) {
      throw this.#translate(error)
    } finally {
      this.#running.delete(result)
    }
  }

  /** What is given at once goes out as one packet. */
  #sendTogether(): void {
    const { stream } = this.#client.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
  }

  #translate(error: unknown): unknown {
    if (this.#lost !== undefined) return this.#lost
    if (this.#closing === undefined && error instanceof DatabaseError && !endsSession(error))
      return databaseError(error)
    if (error instanceof DatabaseError || isConnectionError(error)) {
      this.#lose(error as Error)
      return this.#lost
    }
    return error
  }

  #lose(error: Error): void {
    const sqlstate = error instanceof DatabaseError ? error.code : undefined
    const reason = this.#closing === undefined ? error.message : 'it was closed'
    this.#lost ??= connectionLost(this.#place, reason, sqlstate)
  }

  async #end(): Promise<void> {
    for (const running of this.#running) {
      if (this.#lost !== undefined) break
      await cancelRequest(this.#client)
      await running.catch(() => {})
    }
    await this.#client.end()
  }
}

/** The simple protocol, which node-postgres takes for a query without values, would accept several statements. */
function extended(text: string, parameters: readonly unknown[] = []): ExtendedQuery {
  return { text, values: parameters.map(encodeParameter), queryMode: 'extended' }
}

/** The severity may be in the server's language; the SQLSTATEs are those of a session that the server ends. */
function endsSession({ severity, code }: DatabaseError): boolean {
  return severity === 'FATAL' || severity === 'PANIC' || /^(?:57P0[1-5]|25P0[34])$/.test(code ?? '')
}

function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as NodeJS.ErrnoException).code
  return /^E[A-Z]+$/.test(code ?? '') || /terminated|not queryable|was closed/i.test(error.message)
}
