import type { SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { literal } from '../../sql/literal.ts'
import { arrayText } from './array-text.ts'
import { columnType } from './column-type.ts'
import type { Rendering } from './rendering.ts'

/**
 * The default of a column as SQL, or undefined where the database has none: what `$default` makes is the client's.
 *
 * Numbers and truth values stay bare, as one writes them, since PostgreSQL keeps `0` and `'0'` apart; all else is a
 * quoted text that it reads as the column's type.
 */
export function defaultSql(column: PgColumn, rendering: Rendering): string | undefined {
  const value: unknown = column.default
  if (value === undefined) return undefined
  if (value === null) return 'null'
  if (isSql(value, rendering)) return rendering.sql(value)
  const { element, dimensions } = columnType(column, rendering)
  const isJson = element === 'json' || element === 'jsonb'
  if (isJson && dimensions === 0) return literal(jsonText(value, rendering))

  const stored: unknown = column.mapToDriverValue(value)
  if (isSql(stored, rendering)) return rendering.sql(stored)
  const isArray = dimensions > 0 && Array.isArray(stored)
  if (isArray) return literal(arrayText(isJson ? jsonElements(stored, dimensions) : stored, dimensions))
  if (isBare(value, stored, element, rendering)) return String(value)
  return literal(textOf(stored))
}

function isSql(value: unknown, { orm }: Rendering): value is SQL {
  return orm.root.is(value, orm.root.SQL)
}

function isBare(value: unknown, stored: unknown, type: string, { orm }: Rendering): boolean {
  if (type === 'bigint' && typeof value === 'string') return /^-?\d+$/.test(value)
  if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') return false
  if (String(stored) !== String(value) || (typeof value === 'number' && !Number.isFinite(value))) return false
  // Drizzle Kit 1.0 quotes every numeric.
  return !(orm.isOne && /^(?:numeric|decimal)\b/.test(type))
}

/** Drizzle Kit 0.x writes a string as it stands, so that `.default('{}')` is an object; 1.0 makes it a JSON string. */
function jsonText(value: unknown, { orm }: Rendering): string {
  return typeof value === 'string' && !orm.isOne && isJsonText(value) ? value : JSON.stringify(value)
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function jsonElements(elements: readonly unknown[], dimensions: number): readonly unknown[] {
  return elements.map((element) => {
    if (dimensions > 1 && Array.isArray(element)) return jsonElements(element, dimensions - 1)
    return element === null ? null : JSON.stringify(element)
  })
}

function textOf(stored: unknown): string {
  if (stored instanceof Date) return stored.toISOString()
  if (stored instanceof Uint8Array) return `\\x${Buffer.from(stored).toString('hex')}`
  return typeof stored === 'object' ? JSON.stringify(stored) : String(stored)
}
