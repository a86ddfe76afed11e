import { keepsRows } from './keeps-rows.ts'
import { type TypeParts, typeParts } from './type-parts.ts'

const timestamps = ['timestamp', 'timestamptz']

/** Types each of whose values is one of each of the others too; without a limit on those. */
const wider: Readonly<Record<string, readonly string[]>> = {
  smallint: ['integer', 'bigint', 'numeric', 'real', 'double precision'],
  integer: ['bigint', 'numeric', 'double precision'],
  bigint: ['numeric'],
  real: ['double precision'],
  date: timestamps,
  jsonb: ['json'],
  // What PostgreSQL drops there is spelling: blanks, and all but the last of two equal keys.
  json: ['jsonb'],
  macaddr: ['macaddr8'],
  cidr: ['inet'],
}

/** They take the text of every value, where they have no limit. */
const strings = ['text', 'varchar', 'public.citext']

/** Types that read a text as one value, however it is spelled, or fail. */
const readable = [
  ...timestamps,
  'uuid',
  'inet',
  'macaddr',
  'macaddr8',
  'boolean',
  'json',
  'jsonb',
  'xml',
  'interval',
]

/**
 * Whether a change of a column's type leaves every value what it is. False in doubt, as where the type so far is
 * not known or an expression makes the new value; only a stated time zone makes one instant of each timestamp, and back.
 */
export function keepsValues(from: string | undefined, to: string, using: string | undefined): boolean {
  if (from === undefined) return false
  const current = typeParts(from)
  const desired = typeParts(to)
  if (isCast(using) && [...strings, 'bpchar', 'char'].includes(current.name) && !current.isArray) {
    if (readable.includes(desired.name) && !desired.isArray) return true
  }
  if (using !== undefined && !(isBetween(timestamps, current, desired) && / at time zone /i.test(using))) {
    return false
  }
  if (using === undefined && keepsRows(from, to)) return true
  if (current.isArray !== desired.isArray) return desired.name === 'text' && !desired.isArray
  if (isBetween(timestamps, current, desired)) return precision(desired) >= precision(current)
  if (desired.modifiers.length > 0) return false
  return strings.includes(desired.name) || wider[current.name]?.includes(desired.name) === true
}

/** Whether an expression does nothing but give a column another type. */
function isCast(using: string | undefined): boolean {
  return using !== undefined && /^(\w+|"[^"]+")(::[\w. "]+(\([\d, ]+\))?)+$/.test(using.trim())
}

function isBetween(names: readonly string[], current: TypeParts, desired: TypeParts): boolean {
  return names.includes(current.name) && names.includes(desired.name)
}

function precision({ modifiers: [digits = 6] }: TypeParts): number {
  return digits
}
