import { describe } from 'vitest'
import { describeErrors } from './conformance/describe-errors.ts'
import { describeScripts } from './conformance/describe-scripts.ts'
import { describeSessions } from './conformance/describe-sessions.ts'
import { describeValues } from './conformance/describe-values.ts'
import type { Connection, Database } from './driver.ts'

/** An empty database with an open session in it, both of which end with the test that asked for them. */
export type FreshDatabase = () => Promise<{ readonly database: Database; readonly connection: Connection }>

/** Registers the Vitest suite that every driver must pass. */
export function driverConformance(name: string, fresh: FreshDatabase): void {
  describe(`${name} conforms as a driver`, () => {
    describeValues(fresh)
    describeErrors(fresh)
    describeScripts(fresh)
    describeSessions(fresh)
  })
}
