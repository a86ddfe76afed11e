import { LimbeckError } from '../errors/limbeck-error.ts'

/** The error of a run that was asked to stop. */
export function interrupted(): LimbeckError {
  return new LimbeckError('run.interrupted', 'The run was interrupted', {
    hint: 'Run the same command again: it goes on where this one stopped.',
  })
}
