/** A provider refused, could not be reached, or answered what cannot be read. `reason` holds no secret. */
export class ProviderError extends Error {
  readonly reason: string
  /** Whether the grant itself was refused: asking again cannot help, the user must connect anew. */
  readonly isRefusal: boolean

  constructor(reason: string, isRefusal: boolean) {
    super(reason)
    this.name = 'ProviderError'
    this.reason = reason
    this.isRefusal = isRefusal
  }
}
