import type { Connection } from '../drivers/driver.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import type { BookkeepingTable } from './create-tables-sql.ts'
import type { Progress } from './database-state.ts'
import type { OrderedReports } from './ordered-reports.ts'
import type { PreparedWhole } from './prepare-whole.ts'
import type { RunContext } from './run-context.ts'
import type { LockHolder } from './run-event.ts'
import type { RunLock } from './run-lock.ts'
import type { SentRevision } from './sent-revision.ts'

/** One step as the history records it. It holds no SQL, because SQL may hold rows. */
export interface StepRecord {
  readonly operation: string
  /** Undefined where its revision was sent whole. */
  readonly durationMs?: number
}

/** A run that is under way: it holds the lock, and knows what it has done so far. */
export interface Run extends OrderedReports {
  readonly context: RunContext
  readonly tables: Bookkeeping
  readonly connection: Connection
  /** Undefined for a database that only one session can be connected to. */
  readonly lock: RunLock | undefined
  /** The advisory lock that the transaction of a revision holds which is sent whole. */
  readonly revisionKey: string
  /** For revisions that are sent whole. A pooler may hand out another session for each. */
  prepared: PreparedWhole | 'not yet' | 'not kept'
  /** The revision that was sent behind the one that the server works on. */
  sentAhead: SentRevision | undefined
  /** What an earlier run left unfinished, by revision. */
  readonly progress: ReadonlyMap<string, Progress>
  /** Of each revision that is not atomic, how many steps are done for good, those of earlier runs included. */
  readonly finishedSteps: Map<string, number>
  /** The bookkeeping tables that are yet to be made. */
  missing: readonly BookkeepingTable[]
  /** Who stood in the way when a statement waited for a lock, as last seen. */
  blockers: readonly LockHolder[]
  /** Whether the last commit has waited for the disk, and with it those before. */
  isWaitedFor: boolean
  /** Whether a commit was sent whose answer has not come. */
  isCommitting: boolean
  /** What the server said of that commit afterwards; undefined when there was nothing to ask. */
  lostCommit: 'committed' | 'aborted' | 'unknown' | undefined
  /** The transaction that has written last: `pg_current_xact_id()`. */
  transactionId: string | undefined
  /** The revisions that have committed. */
  readonly finished: string[]
  /** The steps that this run has done for good, by revision. */
  readonly steps: Map<string, readonly StepRecord[]>
  /** When each revision began, by `clockMs`. */
  readonly started: Map<string, number>
}
