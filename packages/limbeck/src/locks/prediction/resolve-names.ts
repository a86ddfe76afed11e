import type { LockFacts } from '../facts/lock-facts.ts'
import { resolve } from './resolve.ts'

/** As `resolve`, of a name's parts, outermost first. */
export function resolveNames(names: readonly string[], facts: LockFacts): string {
  const [relname = '', schemaname] = names.toReversed()
  return resolve({ relname, ...(schemaname === undefined ? {} : { schemaname }) }, facts)
}
