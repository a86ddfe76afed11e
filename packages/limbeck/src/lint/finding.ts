/** What a rule has found in a file. Plain data. */
export interface Finding {
  readonly rule: string
  readonly message: string
  readonly remedy: string
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  /** The absolute path of the file. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** Why it is passed over; undefined for a finding that counts. */
  readonly silenced: string | undefined
}
