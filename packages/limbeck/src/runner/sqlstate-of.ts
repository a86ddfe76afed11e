import { LimbeckError } from '../errors/limbeck-error.ts'

/** The SQLSTATE of a server's error; undefined for any other. */
export function sqlstateOf(error: unknown): string | undefined {
  const sqlstate = error instanceof LimbeckError ? error.details.sqlstate : undefined
  return typeof sqlstate === 'string' ? sqlstate : undefined
}
