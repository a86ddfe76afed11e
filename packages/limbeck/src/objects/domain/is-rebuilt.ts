import type { Domain } from './domain.ts'

/** Whether a domain must be made anew to become another one: PostgreSQL has no other way to its type and collation. */
export function isRebuilt(current: Domain, desired: Domain): boolean {
  return current.type !== desired.type || current.collation !== desired.collation
}
