import type { LockMode } from './lock-mode.ts'

/** A lock on a relation: a table, view, index, sequence or whatever else pg_class holds. */
export interface RelationLock {
  /** Its raw name, with the schema before it unless that is `public`. */
  readonly relation: string
  readonly mode: LockMode
}
