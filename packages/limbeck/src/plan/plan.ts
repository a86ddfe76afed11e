import type { ObjectId } from '../catalog/object-id.ts'
import type { Operation, Statement } from '../operations/operation.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'

/** One revision as a plan runs it. */
export interface PlannedRevision {
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  readonly message: string
  /** The revision's file. */
  readonly path: string
  /** Of the revision's file: see `checksum`. */
  readonly checksum: string
  /** Where the step starts and ends, as a log shows it: ids of parents and of the revision itself; none is base. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly versionTable: readonly RowChange[]
  /** How many steps it has. */
  readonly stepCount: number
  /**
   * Whether its steps and its version row are in one transaction group. Otherwise a run that is cut off leaves some
   * steps done, and each finished one is recorded so that the next run goes on behind it.
   */
  readonly isAtomic: boolean
  /** Whether forms that do not block readers and writers were preferred. */
  readonly online: boolean
  /** For one that is not atomic: what earlier revisions of the plan make, so that it is new to this one. Sorted. */
  readonly createdBefore: readonly ObjectId[]
}

/** One statement, with the revision and the operation that it comes from. */
export interface Step {
  readonly revision: string
  readonly direction: 'upgrade' | 'downgrade'
  /** Its place among the steps of its revision, from 0. */
  readonly index: number
  /** The number of its transaction group, from 0. */
  readonly group: number
  readonly isTransactional: boolean
  readonly operation: Operation
  readonly statement: Statement
}

/** The steps of one revision that fall into one transaction group. */
export interface GroupPart {
  readonly revision: PlannedRevision
  readonly steps: readonly Step[]
  /** Whether the revision is complete after them: its version row and its history row are written here. */
  readonly isLast: boolean
}

/** Steps that commit together. One that is not transactional holds a single step, which runs outside a transaction. */
export interface TransactionGroup {
  readonly isTransactional: boolean
  readonly parts: readonly GroupPart[]
}

/** Ordered steps from one set of revisions to another. Made by `buildPlan`; running it is the runner's. */
export interface Plan {
  /** The rows of the version table before and after, sorted. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly serverVersion: number
  readonly revisions: readonly PlannedRevision[]
  readonly groups: readonly TransactionGroup[]
}
