import { typeParts } from './type-parts.ts'

/** Types of one operator family for hashes: equal values of two of them have the same hash. */
const families: readonly (readonly string[])[] = [
  ['smallint', 'integer', 'bigint'],
  ['real', 'double precision'],
  ['text', 'varchar'],
]

/** Whether a value has the same hash in both types, after pg_amproc. False in doubt. */
export function isHashedAlike(from: string, to: string): boolean {
  const [current, desired] = [typeParts(from), typeParts(to)]
  if (current.isArray || desired.isArray || from.includes('.')) return false
  if (current.name === desired.name) return true
  return families.some((family) => family.includes(current.name) && family.includes(desired.name))
}
