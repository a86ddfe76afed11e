import type { HistoryDirection } from './history-direction.ts'

/** One entry of a database's history: what happened to a revision, when, by whom and from where. */
export interface LogEntry {
  readonly id: string
  readonly revision: string
  readonly direction: HistoryDirection
  /** Of the file as it ran, in hexadecimal digits; null for a downgrade. */
  readonly checksum: string | null
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** ISO 8601, UTC. */
  readonly finishedAt: string
  readonly durationMs: number
  /** The role that logged in. */
  readonly role: string
  readonly applicationName: string
  /** The machine that the run was started on. */
  readonly host: string
  readonly toolVersion: string
  /** The operations that ran, with their durations. They hold no SQL: SQL may hold rows. */
  readonly steps: readonly { readonly operation: string; readonly durationMs?: number }[]
}
