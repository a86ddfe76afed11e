/** A transaction that takes longer holds its rows' locks for too long, whoever waits for them. */
const longestMs = 500
const leastRows = 10
const leastPauseMs = 100

/** How large the next batch is and how long to rest before it, told from what was seen of the last one. */
export class Pace {
  readonly #most: number
  readonly #pauseMs: number
  #size: number

  constructor(most: number, pauseMs: number) {
    this.#most = most
    this.#pauseMs = pauseMs
    this.#size = most
  }

  /** How many rows the next batch may have. */
  get size(): number {
    return this.#size
  }

  /** Takes in how a batch went, and returns for how many milliseconds to rest: those who waited go first. */
  after({ durationMs, waiting }: { readonly durationMs: number; readonly waiting: number }): number {
    const isTooLarge = waiting > 0 || durationMs > longestMs
    this.#size = isTooLarge
      ? Math.max(Math.ceil(this.#size / 2), Math.min(leastRows, this.#most))
      : Math.min(this.#size * 2, this.#most)
    return waiting > 0 ? Math.max(this.#pauseMs, leastPauseMs, durationMs) : this.#pauseMs
  }
}
