import type { Operation } from '../operations/operation.ts'

/** A place in a file, both from 1; the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** An operation of a revision and where its file has it. */
export interface LocatedOperation {
  readonly operation: Operation
  /** Where its call begins, or its statement; undefined where it cannot be told. */
  readonly place: Place | undefined
  /** Where the text of an `execute` begins; undefined where it does not stand in the file as it is. */
  readonly sqlPlace: Place | undefined
}

/** What a revision does, with places. */
export interface LocatedBody {
  readonly upgrade: readonly LocatedOperation[]
  /** Undefined for an irreversible revision. */
  readonly downgrade: readonly LocatedOperation[] | undefined
}
