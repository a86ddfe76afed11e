import { LimbeckError } from '../errors/limbeck-error.ts'
import { place } from './place.ts'

/** The same error with the file, and the line if one is known, before its message and among its details. */
export function inFile(error: LimbeckError, path: string, line?: number): LimbeckError {
  const told = error.details.line
  const known = line ?? (typeof told === 'number' ? told : undefined)
  return new LimbeckError(error.code as `${string}.${string}`, `${place(path, known)}: ${error.message}`, {
    hint: error.hint,
    details: { ...error.details, path, ...(known === undefined ? {} : { line: known }) },
    exitCode: error.exitCode,
    cause: error,
  })
}
