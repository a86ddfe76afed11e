/** The exit codes of the command line: 0 done, 1 error, 2 an answer is needed, 3 a finding. */
export type FailureExitCode = 1 | 2 | 3

/** What a {@link LimbeckError} carries besides its message. */
export interface LimbeckErrorOptions {
  /** What to do next: a command to run or an edit to make. Never empty. */
  readonly hint: string
  /** The facts of the message as data, for `--json`. Holds no password and no row content. */
  readonly details?: Readonly<Record<string, unknown>>
  /** The exit code of a command that ends with this error. Default 1. */
  readonly exitCode?: FailureExitCode
  readonly cause?: unknown
}

/**
 * The one error that Limbeck throws for anything a user can mend.
 *
 * `code` is permanent and has the form `area.reason`; `message` says what happened, with names, on one line;
 * `hint` says what to do next. A bug throws a plain `Error` instead.
 */
export class LimbeckError extends Error {
  override readonly name = 'LimbeckError'
  readonly code: string
  readonly hint: string
  readonly details: Readonly<Record<string, unknown>>
  readonly exitCode: FailureExitCode

  /** A configuration or model file may bring a copy of Limbeck of its own, whose errors are errors all the same. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'LimbeckError' && 'code' in value && 'hint' in value
  }

  constructor(code: `${string}.${string}`, message: string, options: LimbeckErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.details = options.details ?? {}
    this.exitCode = options.exitCode ?? 1
  }
}
