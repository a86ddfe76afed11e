/** A comment `limbeck-ignore rule: reason` of a revision's file. */
export interface Silence {
  readonly rules: readonly string[]
  /** '' when there is none: then it silences nothing. */
  readonly reason: string
  /** Its line, from 1. */
  readonly line: number
  /** The line of the code that follows it, or of the code that it stands behind; undefined at the end of the file. */
  readonly codeLine: number | undefined
}
