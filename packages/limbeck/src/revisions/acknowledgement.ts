import type { Operation } from '../operations/operation.ts'

/** Why an operation of a new revision may lose data: its file says so above the call, and `upgrade` runs it unasked. */
export interface Acknowledgement {
  readonly operation: Operation
  readonly reason: string
}
