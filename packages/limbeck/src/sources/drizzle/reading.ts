import { LimbeckError } from '../../errors/limbeck-error.ts'

/**
 * Runs what calls into the user's models, and says whose object it was about when that throws.
 *
 * @throws LimbeckError `models.unreadable`
 */
export function reading<Result>(origin: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof LimbeckError) throw cause
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new LimbeckError('models.unreadable', `${origin}: ${message.split('\n')[0]}`, {
      hint: 'Mend its declaration. What an import cycle leaves undefined must be used inside a function, `() => users.id`.',
      details: { origin },
      cause,
    })
  }
}
