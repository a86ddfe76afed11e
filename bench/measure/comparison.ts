import type { Contender } from './contender.ts'
import type { Goal } from './goal.ts'

/** Contenders that do the same work, side by side. */
export interface Comparison {
  /** `Nothing to do, 100 revisions`. */
  readonly title: string
  /** Each is run before each of the others, so that a ratio holds while the machine's speed drifts. */
  readonly yardsticks: readonly Contender[]
  readonly contenders: readonly Contender[]
  /** Timed runs of each contender. */
  readonly rounds: number
  readonly goals: readonly Goal[]
}
