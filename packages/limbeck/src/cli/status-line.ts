/** Writes log lines, and on a terminal one line below them that is drawn anew. */
export class StatusLine {
  readonly #write: (text: string) => void
  readonly #columns: () => number
  readonly isTerminal: boolean
  #isDrawn = false

  constructor(stream: {
    readonly isTTY?: boolean
    readonly columns?: number
    write(text: string): unknown
  }) {
    this.isTerminal = stream.isTTY === true
    this.#write = (text) => void stream.write(text)
    this.#columns = () => stream.columns ?? 80
  }

  /** Writes a line that stays. */
  log(line: string): void {
    this.clear()
    this.#write(`${line}\n`)
  }

  /** Shows `text` in place of what was shown before, cut to the terminal's width. */
  draw(text: string): void {
    this.#write(`\r\u001b[2K${text.slice(0, this.#columns() - 1)}`)
    this.#isDrawn = true
  }

  /** Takes away what was drawn. */
  clear(): void {
    if (this.#isDrawn) this.#write('\r\u001b[2K')
    this.#isDrawn = false
  }
}
