import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTrigger } from './alter-trigger.ts'
import { definitionOfTrigger } from './definition-of-trigger.ts'
import { replaceTrigger } from './replace-trigger.ts'
import type { Trigger } from './trigger.ts'

/** Turns one trigger into another: in place, unless one of them is a constraint trigger. */
export function alterExistingTrigger(current: Trigger, desired: Trigger): Alteration {
  const { schema, table, name } = desired
  const where = { table, name, ...schemaOption(schema) }
  if (isSameButState(current, desired)) {
    return { operations: [alterTrigger.of({ ...where, enabled: desired.enabled ?? 'origin' })] }
  }
  if (current.constraint || desired.constraint) return 'replace'
  // This resets the state, and sets it again.
  return { operations: [replaceTrigger.of({ ...where, ...definitionOfTrigger(desired) })] }
}

function isSameButState(current: Trigger, desired: Trigger): boolean {
  const { enabled: _before, ...one } = definitionOfTrigger(current)
  const { enabled: _after, ...other } = definitionOfTrigger(desired)
  return JSON.stringify(one) === JSON.stringify(other)
}
