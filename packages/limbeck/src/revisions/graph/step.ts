import type { RowChange } from './row-change.ts'

/** What is done with the version table: a revision is applied or taken back, or a row is moved without it. */
export interface Move {
  readonly direction: 'up' | 'down'
  /** The revision that is applied, taken back or stamped; of a stamp at base, the one whose row goes. */
  readonly revision: string
  /** Where the move starts: of an upgrade, the parents, none for a base. Dependencies are left out. */
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** One step of an upgrade, a downgrade or a stamp, with what it does to the version table. */
export interface Step extends Move {
  /** In the order in which to run them. */
  readonly versionTable: readonly RowChange[]
  /** The version rows after the step, in code-unit order. */
  readonly heads: readonly string[]
}
