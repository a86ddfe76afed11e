import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../operations/operation.ts'

/** Whether two lists hold the same operations in the same order; an argument that is undefined equals a missing one. */
export function sameOperations(
  one: readonly Operation[] | undefined,
  two: readonly Operation[] | undefined,
): boolean {
  return isDeepStrictEqual(plain(one), plain(two))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
}
