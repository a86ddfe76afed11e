import { connectionLost } from './connection-lost.ts'
import { databaseError, type ServerError } from './database-error.ts'
import { decodeRows } from './decode-rows.ts'
import type { Connection, Notice } from './driver.ts'
import { encodeParameter } from './encode-parameter.ts'
import { refuseNullBytes } from './refuse-null-bytes.ts'
import type { PgliteNotice, RunningPglite } from './running-pglite.ts'

/** A handle on the one session of an embedded PGlite. */
export class PgliteConnection implements Connection {
  readonly serverVersion: number
  readonly #pglite: RunningPglite
  readonly #onClose: () => Promise<void>
  readonly #listeners = new Set<(notice: Notice) => void>()
  #closing: Promise<void> | undefined

  constructor(pglite: RunningPglite, serverVersion: number, onClose: () => Promise<void>) {
    this.#pglite = pglite
    this.serverVersion = serverVersion
    this.#onClose = onClose
  }

  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) {
    const encoded = parameters.map(encodeParameter)
    const rows = await this.#run(sql, () => this.#pglite.query(sql, encoded, (notice) => this.#tell(notice)))
    return decodeRows<Row>(rows)
  }

  async each<Row extends object = Record<string, unknown>>(sql: string, hear: (row: Row) => void) {
    for (const row of await this.query<Row>(sql)) hear(row)
  }

  async execute(sql: string): Promise<void> {
    await this.#run(sql, () => this.#pglite.exec(sql, (notice) => this.#tell(notice)))
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async cancel(): Promise<void> {}

  close(): Promise<void> {
    this.#closing ??= this.#onClose()
    return this.#closing
  }

  async #run<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    refuseNullBytes(sql)
    if (this.#closing !== undefined || this.#pglite.isClosed) throw connectionLost('PGlite', 'it was closed')
    try {
      return await work()
    } catch (error) {
      throw isServerError(error) ? databaseError(error) : error
    }
  }

  #tell(notice: PgliteNotice): void {
    const { severity = 'NOTICE', code = '00000', message = '' } = notice
    for (const listener of this.#listeners) listener({ severity, code, message })
  }
}

function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && typeof (error as Partial<ServerError>).severity === 'string'
}
