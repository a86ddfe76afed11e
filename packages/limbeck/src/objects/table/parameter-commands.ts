import type { ParameterChanges } from './parameter-changes.ts'
import { type ParameterValue, parameterName, parametersSql } from './parameters-sql.ts'

/** The sub-commands `reset (…)` and `set (…)` that make these changes. */
export function parameterCommands(changes: ParameterChanges = {}): readonly string[] {
  const entries = Object.entries(changes)
  const reset = entries.filter(([, value]) => value === null).map(([name]) => parameterName(name))
  const set = entries.filter((entry): entry is [string, ParameterValue] => entry[1] !== null)
  return [
    ...(reset.length === 0 ? [] : [`reset (${reset.join(', ')})`]),
    ...(set.length === 0 ? [] : [`set (${parametersSql(Object.fromEntries(set))})`]),
  ]
}
