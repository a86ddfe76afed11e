import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'

/** Storage parameters or view options as they stand in `with (…)`. Keys may be in camel case, as Drizzle's are. */
export function parametersSql(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${identifier(snakeCase(key))} = ${spell(value)}`)
    .join(', ')
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function spell(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : literal(String(value))
}
