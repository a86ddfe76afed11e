import type { ObjectId } from '../catalog/object-id.ts'
import type { BookkeepingTable } from './create-tables-sql.ts'
import type { HistoryDirection } from './history-direction.ts'

/** The last entry of the history for one revision. */
export interface LatestRun {
  readonly revision: string
  readonly direction: HistoryDirection
  /** Of the revision's file as it ran; null when it was not recorded. */
  readonly checksum: string | null
}

/** A revision of which only some steps are done. */
export interface Progress {
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  readonly finishedSteps: number
  /** Of the finished steps' statements. */
  readonly finishedChecksum: string
  /** The step outside a transaction that began and whose end was not seen; null when there is none. */
  readonly startedStep: number | null
  readonly online: boolean
  readonly createdBefore: readonly ObjectId[]
  /** How far that step had come, if it tells; see `savePosition`. */
  readonly position: { readonly step: number; readonly saved: unknown } | null
  /** The session that ran it. */
  readonly backendPid: number
  readonly backendStart: string
}

/** What a database records of its revisions. */
export interface DatabaseState {
  /** The rows of the version table, sorted. */
  readonly versions: readonly string[]
  readonly latestRuns: readonly LatestRun[]
  readonly progress: readonly Progress[]
  /** The bookkeeping tables that are not there. */
  readonly missing: readonly BookkeepingTable[]
}
