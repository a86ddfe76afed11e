/** Takes the stream of one server session apart, which begins with the answer to a login without encryption. */
export class BackendMessages {
  #rest = Buffer.alloc(0)

  /** The letters of the messages that `data` completes, see the manual, section 55.7: `Z` for ReadyForQuery. */
  read(data: Uint8Array): readonly string[] {
    this.#rest = Buffer.concat([this.#rest, data])
    const found: string[] = []
    for (;;) {
      if (this.#rest.length < 5) return found
      const end = 1 + this.#rest.readInt32BE(1)
      if (this.#rest.length < end) return found
      found.push(String.fromCharCode(this.#rest[0] ?? 0))
      this.#rest = this.#rest.subarray(end)
    }
  }
}
