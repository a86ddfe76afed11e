import { LimbeckError } from '../errors/limbeck-error.ts'

/**
 * Refuses SQL with a null byte: the protocol ends a statement's text there, and would run only its beginning.
 *
 * @throws LimbeckError `database.null-byte`
 */
export function refuseNullBytes(sql: string): void {
  const offset = sql.indexOf('\0')
  if (offset === -1) return
  throw new LimbeckError('database.null-byte', `The statement holds a null byte at offset ${offset}.`, {
    hint: 'Remove the null byte: PostgreSQL stores none in text; bytea takes one as a bound parameter.',
    details: { offset },
  })
}
