import { LimbeckError } from '../errors/limbeck-error.ts'

/** The error for a session that ended under a statement. `place` is the server, without credentials. */
export function connectionLost(place: string, reason: string, sqlstate?: string): LimbeckError {
  return new LimbeckError('database.connection-lost', `The connection to ${place} was lost: ${reason}.`, {
    hint: 'Run "limbeck status" to see what was applied, then run the command again.',
    details: { server: place, ...(sqlstate === undefined ? {} : { sqlstate }) },
  })
}
