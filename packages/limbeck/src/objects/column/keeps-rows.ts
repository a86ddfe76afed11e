import { typeParts } from './type-parts.ts'

/** Types whose values are stored alike: a change from the first to the second needs no modifier to be checked. */
const alike: readonly (readonly [string, string])[] = [
  ['varchar', 'text'],
  ['text', 'varchar'],
  ['cidr', 'inet'],
  ['text', 'public.citext'],
  ['varchar', 'public.citext'],
  ['public.citext', 'text'],
  ['public.citext', 'varchar'],
]

/** Types whose modifier is 6 unless it is said. */
const timed = ['timestamp', 'timestamptz', 'time', 'timetz']

/** Types whose one modifier only limits what a value may be, so that a greater one or none leaves the rows as they are. */
const limited = ['varchar', 'varbit', ...timed]

/**
 * Whether PostgreSQL changes a column from one type to the other without rewriting the table. False in doubt, also when
 * the type so far is not known.
 */
export function keepsRows(from: string | undefined, to: string): boolean {
  if (from === undefined) return false
  if (from === to) return true
  const current = typeParts(from)
  const desired = typeParts(to)
  if (current.isArray || desired.isArray) return false
  if (current.name !== desired.name) {
    return desired.modifiers.length === 0 && alike.some(([a, b]) => a === current.name && b === desired.name)
  }
  if (desired.modifiers.length === 0) return limited.includes(desired.name) || desired.name === 'numeric'
  if (current.modifiers.length === 0) return timed.includes(desired.name) && desired.modifiers[0] === 6
  const [limit = 0, scale = 0] = current.modifiers
  const [newLimit = 0, newScale = 0] = desired.modifiers
  if (desired.name === 'numeric') return newLimit >= limit && newScale === scale
  return limited.includes(desired.name) && newLimit >= limit
}
