import { literal } from '../sql/literal.ts'

/** A value of an inserted row as an operation holds it: plain JSON. */
export type InsertedValue =
  | string
  | number
  | boolean
  | null
  | readonly InsertedValue[]
  | { readonly [key: string]: InsertedValue }

/**
 * Writes a value as an SQL literal. Text is left untyped, so that it takes its column's type; `type` casts it.
 * A missing value is the column's default.
 */
export function insertedLiteral(value: InsertedValue | undefined, type: string | undefined): string {
  if (value === undefined) return 'default'
  const text = untyped(value, type)
  return type === undefined ? text : `${text}::${type}`
}

function untyped(value: InsertedValue, type: string | undefined): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (type === 'json' || type === 'jsonb') return literal(JSON.stringify(value))
  // In quotes, since a sign before a cast binds less tightly than the cast.
  if (typeof value === 'number') return type === undefined ? String(value) : literal(String(value))
  if (typeof value === 'string') return literal(value)
  return literal(isList(value) ? arrayText(value) : JSON.stringify(value))
}

/** The text form of an array, section 8.15.6 of the manual. */
function arrayText(items: readonly InsertedValue[]): string {
  return `{${items.map(elementText).join(',')}}`
}

function elementText(item: InsertedValue): string {
  if (item === null) return 'null'
  if (typeof item === 'number' || typeof item === 'boolean') return String(item)
  if (isList(item)) return arrayText(item)
  const text = typeof item === 'string' ? item : JSON.stringify(item)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function isList(value: InsertedValue): value is readonly InsertedValue[] {
  return Array.isArray(value)
}
