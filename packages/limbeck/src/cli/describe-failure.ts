import { LimbeckError } from '../errors/limbeck-error.ts'

/** A failure as the command line tells it. */
export interface Failure {
  readonly exitCode: number
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly details: Readonly<Record<string, unknown>>
  /** For a bug: where it happened. Printed with `--verbose` only. */
  readonly stack: string | undefined
}

/** Describes what was thrown. Anything but a `LimbeckError` is a bug of ours, or of code that the project passed in. */
export function describeFailure(thrown: unknown): Failure {
  if (isLimbeckError(thrown)) {
    const { exitCode, code, message, hint, details } = thrown
    return { exitCode, code, message: oneLine(message), hint: oneLine(hint), details, stack: undefined }
  }
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return {
    exitCode: 1,
    code: 'bug.unexpected',
    message: `Unexpected: ${oneLine(error.message)} (this is a bug in Limbeck)`,
    hint: 'Run the command again with --verbose and report what it prints.',
    details: {},
    stack: error.stack,
  }
}

/** The project's own copy of Limbeck may have made the error, so its class does not decide. */
function isLimbeckError(thrown: unknown): thrown is LimbeckError {
  if (thrown instanceof LimbeckError) return true
  return thrown instanceof Error && thrown.name === 'LimbeckError' && 'code' in thrown && 'hint' in thrown
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}
