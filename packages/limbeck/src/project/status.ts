/** Where a database stands against the project's revisions. Plain data. */
export interface Status {
  /** The database's URL, password masked. */
  readonly url: string
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  /** The rows of the version table, sorted. */
  readonly current: readonly string[]
  /** The heads of the revision files. */
  readonly heads: readonly string[]
  /** What an upgrade to all heads would run, in order; empty when the database records a revision without a file. */
  readonly pending: readonly string[]
  /** Applied from a file that has another text now. */
  readonly edited: readonly string[]
  /** Recorded by the database, but without a file. */
  readonly missing: readonly string[]
  /** Begun by a run that was cut off. */
  readonly unfinished: readonly string[]
  /** Whether there is nothing to do: nothing of the above, and a single head. */
  readonly isCurrent: boolean
}
