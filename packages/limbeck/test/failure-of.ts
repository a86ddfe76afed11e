import { LimbeckError } from '../src/errors/limbeck-error.ts'

/** The error with which something ends. */
export async function failureOf(work: Promise<unknown>): Promise<LimbeckError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof LimbeckError) return error
  throw new Error('it did not fail as expected', { cause: error })
}
