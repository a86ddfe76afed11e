/** A row of pg_locks: a lock on a relation that a session holds or waits for. */
export interface HeldLock {
  /** The relation's oid. */
  readonly oid: string
  /** As pg_locks spells it: `AccessExclusiveLock`. */
  readonly mode: string
}
