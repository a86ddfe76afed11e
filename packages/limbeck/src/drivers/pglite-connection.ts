import type { PGlite } from '@electric-sql/pglite'
import { connectionLost } from './connection-lost.ts'
import { databaseError, type ServerError } from './database-error.ts'
import { decodeValue } from './decode-value.ts'
import type { Connection, Notice } from './driver.ts'
import { encodeParameter } from './encode-parameter.ts'
import { refuseNullBytes } from './refuse-null-bytes.ts'
import { valueTypes } from './value-types.ts'

/** A handle on the one session of an embedded PGlite. */
export class PgliteConnection implements Connection {
  readonly serverVersion: number
  readonly #pglite: PGlite
  readonly #parsers: ReturnType<typeof decoders>
  readonly #serializers: ReturnType<typeof encoders>
  readonly #onClose: () => Promise<void>
  readonly #listeners = new Set<(notice: Notice) => void>()
  #closing: Promise<void> | undefined

  constructor(pglite: PGlite, serverVersion: number, onClose: () => Promise<void>) {
    this.#pglite = pglite
    this.#parsers = decoders(pglite)
    this.#serializers = encoders(pglite)
    this.serverVersion = serverVersion
    this.#onClose = onClose
  }

  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) {
    const encoded = parameters.map(encodeParameter)
    const result = await this.#run(sql, () =>
      this.#pglite.query<Row>(sql, encoded, {
        parsers: this.#parsers,
        serializers: this.#serializers,
        onNotice: (notice) => this.#tell(notice),
      }),
    )
    return result.rows as readonly Row[]
  }

  async execute(sql: string): Promise<void> {
    await this.#run(sql, () => this.#pglite.exec(sql, { onNotice: (notice) => this.#tell(notice) }))
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
    if (this.#closing !== undefined || this.#pglite.closed) throw connectionLost('PGlite', 'it was closed')
    try {
      return await work()
    } catch (error) {
      throw isServerError(error) ? databaseError(error) : error
    }
  }

  #tell(notice: Partial<Record<keyof Notice, string | undefined>>): void {
    const { severity = 'NOTICE', code = '00000', message = '' } = notice
    for (const listener of this.#listeners) listener({ severity, code, message })
  }
}

/** PGlite has decoders of its own, one for each type it knows; ours must take the place of all of them. */
function decoders(pglite: PGlite) {
  const types = new Set([...Object.keys(pglite.parsers).map(Number), ...valueTypes.keys()])
  return Object.fromEntries([...types].map((type) => [type, (text: string) => decodeValue(type, text)]))
}

/** Parameters are encoded before. */
function encoders(pglite: PGlite) {
  return Object.fromEntries(Object.keys(pglite.serializers).map((type) => [type, (text: string) => text]))
}

function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && typeof (error as Partial<ServerError>).severity === 'string'
}
