import type { ObjectId } from '../../catalog/object-id.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTrigger } from './alter-trigger.ts'
import { definitionOfTrigger } from './definition-of-trigger.ts'
import { replaceTrigger } from './replace-trigger.ts'
import type { Trigger } from './trigger.ts'

/** Turns one trigger into another: in place, unless one of them is a constraint trigger. */
export function alterExistingTrigger(current: Trigger, desired: Trigger, context: DiffContext): Alteration {
  const { schema, table, name } = desired
  const where = { table, name, ...schemaOption(schema) }
  const remakes = statesOf(desired, context)
  if (isSameButState(current, desired)) {
    return { operations: [alterTrigger.of({ ...where, enabled: desired.enabled ?? 'origin' })], remakes }
  }
  if (current.constraint || desired.constraint) return 'replace'
  // This resets the state, and sets it again.
  return { operations: [replaceTrigger.of({ ...where, ...definitionOfTrigger(desired) })], remakes }
}

function isSameButState(current: Trigger, desired: Trigger): boolean {
  const { enabled: _before, ...one } = definitionOfTrigger(current)
  const { enabled: _after, ...other } = definitionOfTrigger(desired)
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What partitions say otherwise is lost when their table's trigger is enabled or made over. */
function statesOf({ id }: Trigger, { current }: DiffContext): readonly ObjectId[] {
  return [...current.objects.values()]
    .filter(({ kind, requires }) => kind === 'trigger-state' && requires.includes(id))
    .map((object) => object.id)
}
