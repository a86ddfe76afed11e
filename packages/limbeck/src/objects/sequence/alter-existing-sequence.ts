import type { InPlace } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterSequence } from './alter-sequence.ts'
import { greatestOf } from './greatest-of.ts'
import type { Sequence } from './sequence.ts'
import { type SequenceBounds, sequenceBounds } from './sequence-bounds.ts'

/**
 * Turns one sequence into another. It goes on counting from where it is, unless no value it has given so far is
 * within its new bounds, or it turns round: then it begins anew.
 */
export function alterExistingSequence(current: Sequence, desired: Sequence): InPlace {
  const [before, after] = [sequenceBounds(current), sequenceBounds(desired)]
  const moved = boundsAfterType(before, current.type, desired.type)
  const isDisjoint = before.maxValue < after.minValue || before.minValue > after.maxValue
  const isTurned = before.increment > 0n !== after.increment > 0n
  const { schema, name } = desired
  const operation = alterSequence.of({
    name,
    ...schemaOption(schema),
    ...(current.type !== desired.type && { type: desired.type ?? 'bigint' }),
    ...(before.increment !== after.increment && { increment: String(after.increment) }),
    ...(moved.minValue !== after.minValue && { minValue: String(after.minValue) }),
    ...(moved.maxValue !== after.maxValue && { maxValue: String(after.maxValue) }),
    ...(before.start !== after.start && { start: String(after.start) }),
    ...((isDisjoint || isTurned) && { restart: String(after.start) }),
    ...(current.cache !== desired.cache && { cache: desired.cache ?? '1' }),
    ...(current.cycle !== desired.cycle && { cycle: desired.cycle ?? false }),
    ...(current.unlogged !== desired.unlogged && { unlogged: desired.unlogged ?? false }),
  })
  return { operations: [operation] }
}

/** PostgreSQL moves a bound with the type when it was the type's own. */
function boundsAfterType(
  { minValue, maxValue }: SequenceBounds,
  from: string | undefined,
  to: string | undefined,
): Pick<SequenceBounds, 'minValue' | 'maxValue'> {
  const [before, after] = [greatestOf(from), greatestOf(to)]
  return {
    minValue: minValue === -before - 1n ? -after - 1n : minValue,
    maxValue: maxValue === before ? after : maxValue,
  }
}
