import type { Random } from './random.ts'
import type { TypeFacts } from './type-facts.ts'

/** What a value is made with. */
export interface ValueContext {
  readonly types: ReadonlyMap<number, TypeFacts>
  readonly random: Random
  /** Counts up with every row, so that values differ where they must. */
  readonly count: number
  /** What the column is called: its texts say so. */
  readonly label: string
}
