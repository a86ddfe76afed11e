import type { StatementEffects } from '../statement-effects.ts'

/** What a statement was seen to do. */
export interface StatementTrace extends Omit<StatementEffects, 'locks'> {
  /** Undefined where nobody could watch: outside a transaction, on a server of one session. */
  readonly locks: StatementEffects['locks'] | undefined
  /** What the server said at DEBUG1 and above, in order. */
  readonly messages: readonly string[]
  /** How long it took, in milliseconds. */
  readonly durationMs: number
}
