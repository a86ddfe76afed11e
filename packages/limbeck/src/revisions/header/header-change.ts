/** What of a revision file's header is to be another. */
export interface HeaderChange {
  /** At least one parent. */
  readonly downRevision: readonly string[]
  /** An ISO 8601 instant in UTC; undefined leaves the date. A file without one gets none. */
  readonly createdAt: string | undefined
}
