import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'

/** A storage parameter's value as a revision may write it. */
export type ParameterValue = string | number | boolean

/** Values that need no quotes: numbers and the words for true and false. */
const bare = /^(-?\d+(\.\d+)?|true|false|on|off|auto)$/

/** The list of storage parameters inside `with (…)` and `set (…)`. */
export function parametersSql(parameters: Readonly<Record<string, ParameterValue>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${parameterName(name)} = ${parameterValue(String(value))}`)
    .join(', ')
}

/** A parameter's name; `toast.` is a namespace, not a part of it. */
export function parameterName(name: string): string {
  return name.split('.').map(identifier).join('.')
}

function parameterValue(value: string): string {
  return bare.test(value) ? value : literal(value)
}
