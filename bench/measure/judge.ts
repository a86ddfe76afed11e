import type { Goal } from './goal.ts'
import type { Measured, Result } from './measured.ts'

/** A goal against what was measured. */
export interface Verdict {
  /** `limbeck upgrade head ≤ 1.3 × bare Node program`. */
  readonly goal: string
  /** `1.21`. */
  readonly figure: string
  readonly isMet: boolean
}

/** Holds the goals of a comparison against its results; a goal whose contenders were not measured is left out. */
export function judge({ goals, results }: Measured): readonly Verdict[] {
  return goals.flatMap((goal) => verdict(goal, results) ?? [])
}

function verdict(goal: Goal, results: readonly Result[]): Verdict | undefined {
  const found = results.find(({ name }) => name === goal.of)
  if (found === undefined) return undefined
  switch (goal.kind) {
    case 'ratio': {
      const other = results.find(({ name }) => name === goal.to)
      if (other === undefined) return undefined
      const ratio = found.ratios[goal.to] ?? found.tookMs / other.tookMs
      return {
        goal: `${goal.of} ≤ ${goal.atMost} × ${goal.to}`,
        figure: ratio.toFixed(2),
        isMet: ratio <= goal.atMost,
      }
    }
    case 'time':
      return {
        goal: `${goal.of} ≤ ${goal.atMostMs} ms`,
        figure: `${Math.round(found.tookMs)} ms`,
        isMet: found.tookMs <= goal.atMostMs,
      }
    case 'memory':
      if (found.peakMib === undefined) return undefined
      return {
        goal: `${goal.of} ≤ ${goal.atMostMib} MiB`,
        figure: `${Math.round(found.peakMib)} MiB`,
        isMet: found.peakMib <= goal.atMostMib,
      }
    case 'ahead':
      return ahead(goal, found, results)
    default:
      return goal satisfies never
  }
}

function ahead(
  { of, by, runtimes }: Goal & { readonly kind: 'ahead' },
  found: Result,
  results: readonly Result[],
): Verdict | undefined {
  const size = ({ tookMs, peakMib }: Result) => (by === 'time' ? tookMs : (peakMib ?? Number.NaN))
  const [best] = results
    .filter(({ role, runtime }) => role === 'peer' && runtimes.includes(runtime))
    // The memory of what runs once is not watched.
    .filter((result) => !Number.isNaN(size(result)))
    .toSorted((one, other) => size(one) - size(other))
  if (best === undefined) return undefined
  const what = by === 'time' ? 'faster than' : 'in less memory than'
  return {
    goal: `${of} ${what} every peer (best: ${best.name})`,
    figure: `${(size(found) / size(best)).toFixed(2)} of it`,
    isMet: size(found) < size(best),
  }
}
