import { Buffer } from 'node:buffer'
import type { InsertedValue } from './inserted-literal.ts'

/** A value that a revision may insert. */
export type InsertValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly InsertValue[]
  | { readonly [key: string]: InsertValue }

/** Turns a value into plain JSON: dates and large numbers into their text, bytes into PostgreSQL's hex form. */
export function insertedValue(value: InsertValue): InsertedValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (isList(value)) return value.map(insertedValue)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, insertedValue(item)]))
}

// Array.isArray does not narrow a readonly array away.
function isList(value: object): value is readonly InsertValue[] {
  return Array.isArray(value)
}
