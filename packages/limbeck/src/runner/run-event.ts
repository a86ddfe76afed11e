import type { BackfillProgress } from '../operations/backfill/backfill-progress.ts'

/** A session that is in the way: it holds the run's lock, or a lock that a statement waits for. */
export interface LockHolder {
  readonly pid: number
  readonly applicationName: string
  readonly role: string
  /** The client's address, or `local` for a Unix socket. */
  readonly host: string
  readonly state: string
  /** When its transaction began: an ISO 8601 instant; undefined when it has none. */
  readonly since: string | undefined
}

/** What a run tells while it goes on. Holds no password, no bound value and no row content. */
export type RunEvent =
  | {
      readonly type: 'run-started'
      readonly direction: 'upgrade' | 'downgrade' | 'stamp'
      readonly serverVersion: number
      /** The database's URL, password masked. */
      readonly url: string
    }
  /** What a user should know before anything runs. */
  | { readonly type: 'notice'; readonly text: string }
  | {
      readonly type: 'lock-waiting'
      readonly waitedMs: number
      /** Undefined when the holder ended meanwhile. */
      readonly holder: LockHolder | undefined
    }
  | {
      readonly type: 'revision-started'
      readonly direction: 'upgrade' | 'downgrade' | 'stamp'
      readonly from: readonly string[]
      readonly to: readonly string[]
      readonly message: string
      readonly revision: string
      /** Steps that an earlier run finished, and of how many. */
      readonly finishedSteps: number
      readonly stepCount: number
    }
  | {
      readonly type: 'step-finished'
      readonly revision: string
      readonly index: number
      readonly stepCount: number
      readonly operation: string
      readonly durationMs: number
    }
  /** A step that commits as it goes has come further, or waits. */
  | ({ readonly type: 'backfill-progress'; readonly revision: string } & BackfillProgress)
  | {
      readonly type: 'step-found-done'
      readonly revision: string
      readonly index: number
      readonly what: string
    }
  | { readonly type: 'invalid-index-dropped'; readonly revision: string; readonly index: string }
  | {
      readonly type: 'group-retried'
      readonly revisions: readonly string[]
      readonly attempt: number
      readonly retries: number
      readonly delayMs: number
      readonly reason: 'lock-timeout' | 'deadlock'
      readonly blockers: readonly LockHolder[]
    }
  | {
      readonly type: 'revision-finished'
      readonly direction: 'upgrade' | 'downgrade'
      readonly revision: string
      readonly message: string
      readonly durationMs: number
    }
  | {
      readonly type: 'run-finished'
      readonly direction: 'upgrade' | 'downgrade' | 'stamp'
      readonly revisions: readonly string[]
      /** The rows of the version table now. */
      readonly heads: readonly string[]
      readonly durationMs: number
    }

/** Receives the events of a run, in order. */
export type Reporter = (event: RunEvent) => void
