/** One message of a client. */
export interface FrontendMessage {
  /** The letter of the manual, section 55.7: `Q` for a simple query, `P` for Parse, `S` for Sync. */
  readonly type: string
  /** The text that `Q` and `P` hold. */
  readonly statement: string | undefined
}

/** Takes the stream of one client apart. What comes before the login has no letter and is passed over. */
export class FrontendMessages {
  #rest = Buffer.alloc(0)
  #hasStarted = false

  /** The messages that `data` completes. */
  read(data: Uint8Array): readonly FrontendMessage[] {
    this.#rest = Buffer.concat([this.#rest, data])
    const found: FrontendMessage[] = []
    for (;;) {
      const head = this.#hasStarted ? 1 : 0
      if (this.#rest.length < head + 4) return found
      const end = head + this.#rest.readInt32BE(head)
      if (this.#rest.length < end) return found
      const body = this.#rest.subarray(head + 4, end)
      if (this.#hasStarted) found.push(message(String.fromCharCode(this.#rest[0] ?? 0), body))
      else this.#hasStarted = body.readInt32BE(0) === startup
      this.#rest = this.#rest.subarray(end)
    }
  }
}

/** The code of StartupMessage; requests for encryption and to cancel have others. */
const startup = 196_608

function message(type: string, body: Buffer): FrontendMessage {
  const [first = '', second = ''] = body.toString('utf8').split('\0')
  return { type, statement: type === 'Q' ? first : type === 'P' ? second : undefined }
}
