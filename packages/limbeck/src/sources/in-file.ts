import { LimbeckError } from '../errors/limbeck-error.ts'

/** Runs `work`, and puts the file's name and line before the message of an error that knows the line alone. */
export function inFile<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof LimbeckError) || typeof error.details.line !== 'number') throw error
    throw new LimbeckError(
      error.code as `${string}.${string}`,
      `${file}:${error.details.line}: ${error.message}`,
      {
        hint: error.hint,
        details: { ...error.details, file },
        cause: error,
      },
    )
  }
}
