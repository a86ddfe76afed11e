import { expect } from 'vitest'
import type { Database } from '../../src/drivers/driver.ts'
import { LimbeckError } from '../../src/errors/limbeck-error.ts'

/** The error that connecting to a database ends with. */
export async function connectFailureOf(database: Database, connectTimeoutMs = 60_000): Promise<LimbeckError> {
  const error = await database.connect({ connectTimeoutMs }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(LimbeckError)
  return error as LimbeckError
}
