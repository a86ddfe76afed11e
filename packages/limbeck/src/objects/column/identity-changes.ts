import type { ColumnChanges } from './alter-column.ts'
import type { Column } from './column.ts'
import type { Identity } from './identity.ts'
import type { SetIdentity } from './set-identity.ts'

/** How a column's identity and its options change. */
export function identityChanges({ identity: before }: Column, { identity: after }: Column): ColumnChanges {
  if (before === undefined) return after === undefined ? {} : { addIdentity: after }
  if (after === undefined) return { dropIdentity: true }
  const changes = optionChanges(before, after)
  return Object.keys(changes).length === 0 ? {} : { setIdentity: changes }
}

function optionChanges(before: Identity, after: Identity): SetIdentity {
  return {
    ...(before.generation !== after.generation && { generation: after.generation }),
    ...(before.increment !== after.increment && { increment: after.increment ?? '1' }),
    ...(before.minValue !== after.minValue && { minValue: after.minValue ?? null }),
    ...(before.maxValue !== after.maxValue && { maxValue: after.maxValue ?? null }),
    ...(startOf(before) !== startOf(after) && { start: startOf(after) }),
    ...(before.cache !== after.cache && { cache: after.cache ?? '1' }),
    ...(before.cycle !== after.cycle && { cycle: after.cycle ?? false }),
  }
}

/** The number that a sequence starts with: its own, or the bound that it starts from. */
function startOf({ start, increment, minValue, maxValue }: Identity): string {
  if (start !== undefined) return start
  return increment?.startsWith('-') ? (maxValue ?? '-1') : (minValue ?? '1')
}
