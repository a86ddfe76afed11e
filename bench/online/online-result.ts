import type { OnlineFigures } from './measure-online.ts'

/** A change made in both ways. Plain data. */
export interface OnlineResult {
  readonly name: string
  readonly plain: OnlineFigures
  /** Undefined where it could not be made. */
  readonly limbeck: OnlineFigures | undefined
  /** Why. */
  readonly reason: string | undefined
}
