import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ReplayFailure } from './replay-revision.ts'

/** Makes the error for a revision that must stand below others, and fails. */
export function notReplayable({ revision, statement, message, cause }: ReplayFailure): LimbeckError {
  return new LimbeckError(
    'verify.not-replayable',
    `Revision ${revision} fails in an empty database, so nothing behind it can be verified: ${message}`,
    {
      hint: `Verify it first: limbeck verify ${revision}`,
      details: { revision, statement, message },
      cause,
    },
  )
}
