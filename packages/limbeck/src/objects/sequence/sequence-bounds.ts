import { greatestOf } from './greatest-of.ts'
import type { SequenceOptions } from './sequence.ts'

/** Where a sequence begins and ends, its defaults worked out. */
export interface SequenceBounds {
  readonly increment: bigint
  readonly minValue: bigint
  readonly maxValue: bigint
  readonly start: bigint
}

/** Works out a sequence's defaults: ascending from 1, descending from -1, as far as its type reaches. */
export function sequenceBounds(options: SequenceOptions): SequenceBounds {
  const limit = greatestOf(options.type)
  const increment = BigInt(options.increment ?? 1)
  const minValue = BigInt(options.minValue ?? (increment > 0n ? 1n : -limit - 1n))
  const maxValue = BigInt(options.maxValue ?? (increment > 0n ? limit : -1n))
  const start = BigInt(options.start ?? (increment > 0n ? minValue : maxValue))
  return { increment, minValue, maxValue, start }
}
