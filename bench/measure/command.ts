/** A program as it is started. */
export interface Command {
  readonly program: string
  readonly parameters: readonly string[]
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
  /** The exit codes of a run that did its work. Default: 0. */
  readonly expected?: readonly number[]
}
