import type { GroupPart } from '../plan/plan.ts'

/** A revision whose one message is with the server. */
export interface SentRevision {
  readonly part: GroupPart
  /** The server's one answer. Nobody needs to wait for it. */
  readonly answer: Promise<void>
  /** Its commit does not wait for the disk. */
  readonly isFollowed: boolean
}
