import type { UnmanagedObject } from '../../catalog/catalog.ts'

/** What a revision does with an object. */
export type Touch = 'creates' | 'drops' | 'changes' | 'uses'

/** One object that branches fight over. */
export interface MergeConflict {
  /** As `column public.users.phone`; undefined where no object could be told from what failed. */
  readonly object: string | undefined
  /** The revisions that touch it, of different branches, and what each does with it. */
  readonly revisions: readonly { readonly revision: string; readonly does: Touch | 'fails' | 'comes first' }[]
}

/** An order of the branches in which one of their revisions fails. */
export interface FailedOrder {
  readonly revision: string
  /** The revisions of other branches that ran before it. */
  readonly after: readonly string[]
  /** The statement, without its values. */
  readonly statement: string
  /** What the server says. */
  readonly message: string
}

/** An operation on rows: no catalog shows what it does, so its place among the others is not proven. */
export interface UnprovenOperation {
  readonly revision: string
  readonly operation: string
}

/** Whether branches can be merged: every order in which databases may have got them was run. Plain data. */
export interface MergeProof {
  readonly heads: readonly string[]
  /** The orders that were run, without the revisions that all branches share. A single one when they depend on another. */
  readonly orders: readonly (readonly string[])[]
  /** Of the server they ran on. */
  readonly serverVersion: number
  /** Whether every order runs and all lead to one schema. */
  readonly isProven: boolean
  readonly conflicts: readonly MergeConflict[]
  readonly failures: readonly FailedOrder[]
  /** What several branches make without a conflict, `if not exists` for instance: a downgrade of one drops it for all. */
  readonly madeTwice: readonly MergeConflict[]
  readonly unproven: readonly UnprovenOperation[]
  /** What is in the schema and cannot be compared. */
  readonly notCompared: readonly UnmanagedObject[]
}
