import { type Client, DatabaseError } from 'pg'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { databaseError } from './database-error.ts'
import { errorCode } from './error-code.ts'
import { isTransient } from './is-transient.ts'

/** The error for a session that could not be opened, on one line, with the server but without the password. */
export function connectError(error: unknown, client: Client, place: string): LimbeckError {
  const code = errorCode(error)
  const reason = reasonOf(error)
  const user = client.user ?? ''
  const database = client.database ?? ''
  const details = { server: place, user, database, ...(code === undefined ? {} : { reason: code }) }
  if (code === '3D000')
    return new LimbeckError('database.missing', `There is no database ${database} on ${place}.`, {
      hint: `Create it (createdb ${database}), or correct the name in the URL.`,
      details,
    })
  if (code?.startsWith('28') === true || /password|SASL|SCRAM/i.test(reason))
    return new LimbeckError(
      'database.authentication-failed',
      `${place} refused the user ${user}: ${reason}.`,
      {
        hint: reason.includes('no encryption')
          ? 'Add sslmode=require to the URL: the server takes encrypted connections only.'
          : 'Check the user and the password in the URL, in PGPASSWORD or in ~/.pgpass, and pg_hba.conf on the server.',
        details,
      },
    )
  if (error instanceof DatabaseError && !isTransient(error)) return databaseError(error)
  return new LimbeckError('database.unreachable', `The server ${place} cannot be reached: ${reason}.`, {
    hint: hintFor(code, reason),
    details,
    cause: error,
  })
}

function hintFor(code: string | undefined, reason: string): string {
  if (/does not support SSL/.test(reason))
    return 'Add sslmode=disable to the URL, or turn SSL on in the server.'
  if (code?.includes('CERT') === true || code?.includes('VERIFY') === true)
    return 'Give the certificate of the authority as sslrootcert=FILE in the URL, or choose sslmode=require.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Check the host name in the URL.'
  return 'Check that the server is running and that the host and the port in the URL are right.'
}

function reasonOf(error: unknown): string {
  // One error for each address of a host name; they have the same cause.
  const first = error instanceof AggregateError ? error.errors[0] : error
  const message = first instanceof Error ? first.message : String(first)
  return message.replace(/\.?\s*$/, '')
}
