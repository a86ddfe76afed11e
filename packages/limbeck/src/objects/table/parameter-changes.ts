import type { ParameterValue } from './parameters-sql.ts'

/** Parameters to set, and with null those to reset. */
export type ParameterChanges = Readonly<Record<string, ParameterValue | null>>

/** What turns the parameters of one side into those of the other; undefined when nothing does. */
export function parameterChanges(
  current: Readonly<Record<string, string>> = {},
  desired: Readonly<Record<string, string>> = {},
): ParameterChanges | undefined {
  const changes: Record<string, string | null> = {}
  for (const name of Object.keys(current)) if (desired[name] === undefined) changes[name] = null
  for (const [name, value] of Object.entries(desired)) if (current[name] !== value) changes[name] = value
  return Object.keys(changes).length === 0 ? undefined : changes
}
