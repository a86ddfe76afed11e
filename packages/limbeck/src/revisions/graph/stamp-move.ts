import type { Move } from './step.ts'

/** A move of version rows without running anything. */
export interface StampMove extends Move {
  /** Whether it opens or ends a line, so that a row is inserted or deleted, not changed. */
  readonly isBranchMove: boolean
}
