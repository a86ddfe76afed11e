import type { FilledTable, UnfilledTable } from '../../rows/generated-rows.ts'

/** What is wrong with a revision. Plain data. */
export interface VerifyFailure {
  readonly kind:
    | 'upgrade-failed'
    | 'downgrade-failed'
    | 'second-upgrade-failed'
    | 'schema-not-restored'
    | 'schema-differs'
    | 'rows-changed'
    | 'zone-not-stated'
    | 'locks-differ'
  readonly message: string
  /** The table that it is about, where it is about one. */
  readonly table?: string
}

/** How one revision did. */
export interface VerifiedRevision {
  readonly revision: string
  readonly message: string
  /** Its file. */
  readonly path: string
  /** Why it has no way back, so that only the way up was run. */
  readonly irreversible?: string
  /** How many rows were there when it went up. */
  readonly rows: number
  /** Whether rows were compared: not where code or SQL of a person changes them as it likes. */
  readonly areRowsCompared: boolean
  /** What it, or the server, says to generated rows that it does not take for what is in them: no failure. */
  readonly refusals: readonly string[]
  /** Whether its locks were compared with those that are declared: not where its statements share what one transaction holds. */
  readonly areLocksCompared: boolean
  readonly failures: readonly VerifyFailure[]
  readonly durationMs: number
}

/** What a verification found. */
export interface VerifyResult {
  /** `server_version_num` of the scratch database. */
  readonly serverVersion: number
  readonly seed: number
  /** In the order in which they ran. */
  readonly revisions: readonly VerifiedRevision[]
  /** Those that were not reached, since one before them cannot go up even where there are no rows. */
  readonly notReached: readonly string[]
  /** The tables that rows were generated for, and how many. */
  readonly filled: readonly FilledTable[]
  /** Those that no row could be made for, and why: what they hold is not proven. */
  readonly unfilled: readonly UnfilledTable[]
}
