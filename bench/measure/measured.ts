import type { Contender } from './contender.ts'
import type { Goal } from './goal.ts'

/** What came of a comparison. Plain data. */
export interface Measured {
  readonly title: string
  /** The names of the limits. */
  readonly yardsticks: readonly string[]
  readonly results: readonly Result[]
  /** Contenders that could not do the work, with what they said. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[]
  readonly goals: readonly Goal[]
}

/** What was measured of one contender. */
export interface Result {
  readonly name: string
  readonly role: Contender['role']
  readonly runtime: Contender['runtime']
  /** The median of its runs. */
  readonly tookMs: number
  /** To each yardstick, by its name: the median of the ratios of neighbouring runs. */
  readonly ratios: Readonly<Record<string, number>>
  readonly peakMib: number | undefined
}
